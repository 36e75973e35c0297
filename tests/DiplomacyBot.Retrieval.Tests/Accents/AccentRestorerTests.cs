using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Syllables;
using DiplomacyBot.Retrieval.Accents;
using DiplomacyBot.Retrieval.Embedded;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Retrieval.Terms;
using DiplomacyBot.Retrieval.Tests.Contract;

namespace DiplomacyBot.Retrieval.Tests.Accents;

public sealed class AccentRestorerTests : IAsyncLifetime, IDisposable
{
    private readonly EmbeddedPassageIndex _index = new();
    private readonly AccentRestorer _restorer;

    public AccentRestorerTests() => _restorer = new AccentRestorer(_index);

    public Task InitializeAsync() => _index.UpsertAsync(
        [
            Articles.Of("a", "Chủ tịch nước Nguyễn Xuân Phúc chủ trì phiên thảo luận mở của Hội đồng Bảo an Liên hợp quốc.", "Chủ tịch nước thăm Lào, nước láng giềng."),
            Articles.Of("b", "Việt Nam và Nga ký thỏa thuận.", "Ông Trump nói về Ukraine trong năm nay."),
            Articles.Of("c", "Đại sứ trình quốc thư tại Đà Nẵng.", "Chú chó tích cực, được ngủ trưa."),
        ],
        default);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _index.Dispose();

    [Theory]
    [InlineData("chu tich nuoc tham lao", "chủ tịch nước thăm lào")]
    [InlineData("Chu tich nuoc Nguyen Xuan Phuc chu tri phien nao?", "Chủ tịch nước Nguyễn Xuân Phúc chủ trì phiên nào?")]
    [InlineData("HOI DONG BAO AN LIEN HOP QUOC", "HỘI ĐỒNG BẢO AN LIÊN HỢP QUỐC")]
    [InlineData("Dai su trinh quoc thu tai Da Nang ngay 22/9", "Đại sứ trình quốc thư tại Đà Nẵng ngay 22/9")]
    [InlineData("Trump noi ve Ukraine", "Trump nói về Ukraine")]
    public void AccentsComeBackAsTheCoverageWritesThem(string typed, string expected)
    {
        var restored = _restorer.Restore(typed);

        restored.Text.ShouldBe(expected);
        restored.Changed.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Chủ tịch nước thăm Lào trong năm nào?")]
    [InlineData("Việt Nam và Nga ký gì?")]
    [InlineData("Trump, Ukraine?")]
    [InlineData("2025")]
    [InlineData("")]
    [InlineData("từ lạ hoắc zyx")]
    public void WhatLacksNothingStaysAsTyped(string question)
    {
        var restored = _restorer.Restore(question);

        restored.Text.ShouldBe(question);
        restored.Changed.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Chủ tịch nuoc thăm Lào", "Chủ tịch nước thăm Lào")]
    [InlineData("Hoi dong Bảo an", "Hội đồng Bảo an")]
    [InlineData("Đại sứ trình quoc thu o dau?", "Đại sứ trình quốc thư ở đâu?")]
    [InlineData("Việt Nam và Nga ky gi", "Việt Nam và Nga ký gì")]
    [InlineData("ong Trump noi về Ukraine khi nao", "ông Trump nói về Ukraine khi nào")]
    public void AQuestionMayLackSomeOfItsAccents(string typed, string expected) => _restorer.Restore(typed).Text.ShouldBe(expected);

    [Fact]
    public void WhatWasTypedWithAccentsIsNeverChanged()
    {
        var restored = _restorer.Restore("chú tich nuoc");

        restored.Syllables[0].Variants.Select(variant => variant.Key).ShouldBe(["chú"]);
    }

    [Fact]
    public void ProbabilitiesOfATokenSumTo1AndTheFittingVariantComesFirst()
    {
        var chu = _restorer.Restore("chu tich nuoc").Syllables[0];

        chu.Variants.Sum(variant => variant.Probability).ShouldBe(1, 1e-9);
        chu.Variants[0].Key.ShouldBe("chủ");
        chu.Variants.Select(variant => variant.Key).ShouldContain("chú");
    }

    [Fact]
    public async Task AQuestionWithoutAccentsFindsWhatTheOneWithThemFinds()
    {
        foreach (var question in new[] { "Chủ tịch nước thăm Lào", "Hội đồng Bảo an Liên hợp quốc", "Đại sứ trình quốc thư", "thỏa thuận Việt Nam Nga" })
        {
            (await First(new QuestionVector().AddRestored(_restorer.Restore(Folding.Fold(question))))).ShouldBe(await First(new QuestionVector().AddText(question)));
        }
    }

    [Fact]
    public void AQuestionWithItsAccentsIsSearchedAsIfNothingWereRestored()
    {
        const string Question = "Chủ tịch nước thăm Lào ngày 22/9 phải không?";

        var restored = new QuestionVector().AddRestored(_restorer.Restore(Question)).ToSparseVector();
        var plain = new QuestionVector().AddText(Question).ToSparseVector();

        restored.Indices.ShouldBe(plain.Indices);
        restored.Values.ShouldBe(plain.Values);
    }

    [Fact]
    public async Task WordsThatLeftTheCoverageAreNoLongerRestored()
    {
        _restorer.Restore("da nang").Text.ShouldBe("đà nẵng");

        await _index.DeleteArticleAsync("c", default);

        _restorer.Restore("da nang").Text.ShouldBe("da nang");
    }

    [Fact]
    public void AnyTextIsRestoredToTextThatReadsTheSameWithoutAccents()
    {
        var random = new Random(11);
        const string Letters = "aăâeêioôơuưyđnhcgt ,.?-/0123456789éẢNƯỚC\u0301\u200B\uD83D\uDE00";
        for (var round = 0; round < 500; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Letters[random.Next(Letters.Length)]));

            var restored = _restorer.Restore(text);

            Folding.Fold(restored.Text).ShouldBe(Folding.Fold(text));
            restored.Syllables.Select(syllable => syllable.Typed).ShouldBe(SyllableReader.Read(text));
        }
    }

    [Fact]
    public async Task AnEmptyCoverageRestoresNothing()
    {
        await _index.RebuildAsync(Articles.Stream(), default);

        _restorer.Restore("chu tich nuoc").Text.ShouldBe("chu tich nuoc");
    }

    private async Task<PassageRef> First(QuestionVector question) =>
        (await _index.SearchAsync(new PassageQuery { Terms = question.ToSparseVector() }, default)).ByTerms[0].Passage;
}
