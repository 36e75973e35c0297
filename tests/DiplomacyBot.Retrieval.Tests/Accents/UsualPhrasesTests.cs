using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Retrieval.Accents;
using DiplomacyBot.Retrieval.Embedded;
using DiplomacyBot.Retrieval.Tests.Contract;

namespace DiplomacyBot.Retrieval.Tests.Accents;

/// <summary>News print "báo", "nhiều", "đầu", "vị", "thể" and "máy" far more often than the words that ask.</summary>
public sealed class UsualPhrasesTests : IAsyncLifetime, IDisposable
{
    private readonly EmbeddedPassageIndex _index = new();
    private readonly AccentRestorer _restorer;

    public UsualPhrasesTests() => _restorer = new AccentRestorer(_index);

    public static TheoryData<string> Phrases =>
    [
        .. ("bao giờ|bao lâu|bao nhiêu|là bao nhiêu|trong bao lâu|ở đâu|tại đâu|từ đâu|đến đâu|đi đâu|sang đâu|về đâu|do đâu|vì sao|tại sao|sao lại|ra sao|thì sao|làm sao|thế nào|như thế nào|khi nào|lúc nào|hôm nào|"
            + "ngày nào|những ngày nào|tháng nào|năm nào|giờ nào|dịp nào|thời gian nào|thời điểm nào|nơi nào|nước nào|những nước nào|quốc gia nào|thành phố nào|tỉnh nào|người nào|vị nào|ông nào|lãnh đạo nào|hiệp định nào|"
            + "hội nghị nào|phải không|đúng không|hay không|hay chưa|rồi chưa|có phải|là gì|tên gì|cái gì|điều gì|việc gì|những gì|làm gì|nói gì|ký gì|vì lý do gì|gồm những gì|là ai|ai là|do ai|của ai|với ai|những ai|thứ mấy|"
            + "lần thứ mấy|ngày mấy|tháng mấy|mấy giờ|mấy ngày|mấy lần|mấy người|mấy nước|mấy phiên|mấy chiếc|đâu là|ở đâu thế|cho tôi hỏi|cho biết").Split('|'),
    ];

    public Task InitializeAsync() => _index.UpsertAsync(
        [
            Articles.Of("a", "Báo chí đưa nhiều tin ở đầu trang, từ đầu năm đến đầu tháng; nhà báo nhiều lần đi đầu. Vị đại sứ nói về thể chế, thể thao và máy bay, máy tính."),
            Articles.Of("b", "Thị trường dầu mỏ: giá dầu tăng, thể theo yêu cầu của vị khách. Tàu đậu ở cảng, máy bay đỗ ở đầu bãi. Năm nay, người dân làm nghề đan não bạt, la hét."),
            Articles.Of("c", "Khí hậu nóng, khi trời mưa lục bình trôi. Cô gái là người Việt Nam, gieo cỏ tại nhà, bao gạo và báo cáo gia đình."),
        ],
        default);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _index.Dispose();

    [Theory]
    [MemberData(nameof(Phrases))]
    public void WordsThatAskComeBackWhateverTheNewsPrint(string phrase) => _restorer.Restore(Folding.Fold(phrase)).Text.ShouldBe(phrase);

    [Theory]
    [MemberData(nameof(Phrases))]
    public void TheyComeBackInsideAQuestionWithSomeAccentsToo(string phrase) => _restorer.Restore($"Đại sứ {Folding.Fold(phrase)}?").Text.ShouldBe($"Đại sứ {phrase}?");

    [Theory]
    [InlineData("gia dau tang", "giá dầu tăng")]
    [InlineData("may bay o dau", "máy bay ở đâu")]
    [InlineData("nha bao noi gi", "nhà báo nói gì")]
    [InlineData("tu dau nam", "từ đầu năm")]
    [InlineData("the thao la gi", "thể thao là gì")]
    public void WordsThatOnlyLookLikeThemKeepTheirOwn(string typed, string meant) => _restorer.Restore(typed).Text.ShouldBe(meant);

    [Fact]
    public void APhraseCutByACommaIsNone() => _restorer.Restore("bao, nhieu").Text.ShouldNotContain("nhiêu");

    [Fact]
    public void EveryPhraseOfTheFileIsRestoredFromItsLetters()
    {
        using var file = new StreamReader(typeof(AccentRestorer).Assembly.GetManifestResourceStream("DiplomacyBot.Retrieval.phrases.txt")!);
        var lines = file.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').ToList();
        lines.ShouldBeUnique();
        foreach (var line in lines.Where(line => line.Contains(' ', StringComparison.Ordinal)))
        {
            _restorer.Restore(Folding.Fold(line)).Text.ShouldBe(line);
        }
    }
}
