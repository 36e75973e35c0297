using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Retrieval.Tests.Contract;

/// <summary>What every <see cref="IPassageIndex"/> must do. An implementation's tests inherit from this and say how to make an empty one.</summary>
public abstract partial class PassageIndexContract
{
    /// <summary>An empty index of the test's own.</summary>
    protected abstract IPassageIndex Create();

    [SkippableFact]
    public async Task AnEmptyIndexFindsNothing()
    {
        var index = Create();

        (await index.CountAsync(default)).ShouldBe(0);
        (await Found(index, "chủ tịch nước")).ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task APassageIsFoundByItsWordsWithItsOffsets()
    {
        var index = await With(Articles.Of("a", "Hội đồng Bảo an họp trực tuyến.", "Chủ tịch nước Nguyễn Xuân Phúc chủ trì."), Articles.Of("b", "Giá vàng tăng mạnh."));

        var hit = (await Found(index, "ai chủ trì?")).ShouldHaveSingleItem();

        hit.Passage.ShouldBe(new PassageRef("a", 1, 32, 71));
        hit.Score.ShouldBeGreaterThan(0);
    }

    [SkippableFact]
    public async Task AnUpsertReplacesAllPassagesOfTheArticle()
    {
        var index = await With(Articles.Of("a", "Đại sứ trình quốc thư.", "Hai bên hội đàm."), Articles.Of("b", "Hai bên hội đàm."));

        await index.UpsertAsync([Articles.Of("a", "Bộ trưởng thăm Lào.")], default);

        (await index.CountAsync(default)).ShouldBe(2);
        (await Found(index, "đại sứ trình quốc thư")).ShouldBeEmpty();
        (await Found(index, "hội đàm")).Select(hit => hit.Passage.ArticleId).ShouldBe(["b"]);
        (await Found(index, "thăm Lào")).Select(hit => hit.Passage.ArticleId).ShouldBe(["a"]);
    }

    [SkippableFact]
    public async Task RepeatingAnUpsertChangesNothing()
    {
        var article = Articles.Of("a", "ASEAN kết nạp Timor-Leste.");
        var index = await With(article, Articles.Of("b", "ASEAN họp cấp cao."));
        var before = await Found(index, "ASEAN kết nạp");

        await index.UpsertAsync([article], default);
        await index.UpsertAsync([article], default);

        (await index.CountAsync(default)).ShouldBe(2);
        ShouldBeSame(await Found(index, "ASEAN kết nạp"), before);
    }

    [SkippableFact]
    public async Task AnArticleWithoutPassagesIsRemoved()
    {
        var index = await With(Articles.Of("a", "Hội đàm."), Articles.Of("b", "Hội đàm."));

        await index.UpsertAsync([Articles.Of("a")], default);

        (await Found(index, "hội đàm")).Select(hit => hit.Passage.ArticleId).ShouldBe(["b"]);
    }

    [SkippableFact]
    public async Task AnArticleGivenTwiceIsTakenAsGivenLast()
    {
        var index = await With(Articles.Of("a", "Cũ."), Articles.Of("a", "Mới."));

        (await index.CountAsync(default)).ShouldBe(1);
        (await Found(index, "cũ")).ShouldBeEmpty();
        (await Found(index, "mới")).Count.ShouldBe(1);
    }

    [SkippableFact]
    public async Task DeletingSaysHowManyPassagesWent()
    {
        var index = await With(Articles.Of("a", "Một.", "Hai."), Articles.Of("b", "Một."));

        (await index.DeleteArticleAsync("a", default)).ShouldBe(2);
        (await index.DeleteArticleAsync("a", default)).ShouldBe(0);
        (await index.DeleteArticleAsync("không có", default)).ShouldBe(0);
        (await Found(index, "một")).Select(hit => hit.Passage.ArticleId).ShouldBe(["b"]);
    }

    [SkippableFact]
    public async Task ARareWordCountsMoreThanACommonOne()
    {
        var index = await With(Articles.Of("a", "họp báo"), Articles.Of("b", "họp kín"), Articles.Of("c", "họp mặt"), Articles.Of("d", "UNCLOS kín"));

        (await Found(index, "họp UNCLOS"))[0].Passage.ArticleId.ShouldBe("d");
    }

    [SkippableFact]
    public async Task AfterADeletionIdfIsThatOfTheRest()
    {
        ArticlePassages[] rest = [Articles.Of("a", "thỏa thuận Paris"), Articles.Of("b", "thỏa thuận thương mại"), Articles.Of("c", "bầu cử")];
        var index = await With([.. rest, Articles.Of("d", "Paris Paris"), Articles.Of("e", "Paris thương mại")]);

        await index.DeleteArticleAsync("d", default);
        await index.UpsertAsync([Articles.Of("e")], default);

        ShouldBeSame(await Found(index, "thỏa thuận Paris thương mại"), await Found(await With(rest), "thỏa thuận Paris thương mại"));
    }

    [SkippableFact]
    public async Task EqualScoresAreOrderedByArticleThenByPlace()
    {
        var index = await With(Articles.Of("b", "hòa bình", "hòa bình"), Articles.Of("B", "hòa bình"), Articles.Of("a", "hòa bình"));

        (await Found(index, "hòa bình")).Select(hit => $"{hit.Passage.ArticleId}{hit.Passage.Ordinal}").ShouldBe(["B0", "a0", "b0", "b1"]);
        (await Found(index, "hòa bình", k: 3)).Select(hit => $"{hit.Passage.ArticleId}{hit.Passage.Ordinal}").ShouldBe(["B0", "a0", "b0"]);
    }

    [SkippableFact]
    public async Task NoMoreThanKAreFound()
    {
        var index = await With([.. Enumerable.Range(0, 40).Select(i => Articles.Of($"a{i:00}", "hội nghị"))]);

        (await Found(index, "hội nghị", k: 7)).Count.ShouldBe(7);
        (await Found(index, "hội nghị", k: 1000)).Count.ShouldBe(40);
    }

    [SkippableTheory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1001)]
    public async Task KOutsideItsRangeIsRefused(int k) =>
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => Create().SearchAsync(new PassageQuery { Terms = SparseVector.Empty, K = k }, default));

    [SkippableFact]
    public async Task AQuestionWithoutTermsFindsNothing() => (await Found(await With(Articles.Of("a", "hội nghị")), " ?! ")).ShouldBeEmpty();

    [SkippableFact]
    public async Task AnythingUnicodeCanBeIndexedAndSought()
    {
        string[] texts = ["Thủ tướng Ấn Độ नरेन्द्र मोदी", "習近平 thăm Hà Nội", "💬 tin nhắn 🇻🇳", "e\u0302\u0301 tổ hợp", "\uD83D lẻ"];
        var index = await With([.. texts.Select((text, i) => Articles.Of($"a{i}", text))]);

        (await index.CountAsync(default)).ShouldBe(5);
        (await Found(index, "習近平")).Select(hit => hit.Passage.ArticleId).ShouldBe(["a1"]);
        (await Found(index, "tin nhắn")).Select(hit => hit.Passage.ArticleId).ShouldBe(["a2"]);
    }

    protected static SparseVector Question(string text) => new QuestionVector().AddText(text).ToSparseVector();

    /// <summary>
    /// The same passages with the same scores in the same order, but for scores that are equal to within single precision: another engine may
    /// add a sum up in another order.
    /// </summary>
    internal static void ShouldBeSame(IReadOnlyList<ScoredPassage> found, IReadOnlyList<ScoredPassage> expected)
    {
        found.Count.ShouldBe(expected.Count);
        found.Select(hit => hit.Passage).ShouldBeUnique();
        var known = expected.ToDictionary(hit => hit.Passage, hit => hit.Score);
        for (var i = 0; i < found.Count; i++)
        {
            var tolerance = 1e-5 * expected[i].Score;
            found[i].Score.ShouldBe(expected[i].Score, tolerance);

            // Of passages that tie at the cut, either may be the last one.
            known.GetValueOrDefault(found[i].Passage, expected[^1].Score).ShouldBe(found[i].Score, tolerance);
        }
    }

    private protected async Task<IPassageIndex> With(params ArticlePassages[] articles)
    {
        var index = Create();
        await index.UpsertAsync(articles, default);
        return index;
    }

    private protected static async Task<IReadOnlyList<ScoredPassage>> Found(IPassageIndex index, string question, int k = 50, PassageFilter? filter = null) =>
        (await index.SearchAsync(new PassageQuery { Terms = Question(question), K = k, Filter = filter ?? PassageFilter.None }, default)).ByTerms;
}
