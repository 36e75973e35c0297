using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Evaluation.Citations;

namespace DiplomacyBot.Evaluation.Tests.Citations;

public sealed class CitationScoreTests
{
    private const string Quote = "Ngày 16/1, tại Hà Nội, Phó Thủ tướng Phạm Bình Minh chủ trì phiên họp.";

    [Theory]
    [InlineData("Hà Nội [1].", "Hà Nội")]
    [InlineData("Hà Nội [1][2].\n\nTheo VTC: “…” [3]", "Hà Nội|. Theo VTC: “…”")]
    [InlineData("Có thể là thành phố Hà Nội [1].", "thành phố Hà Nội")]
    [InlineData("Có thể là Hà Nội [1], ngày 3/11 [2].\n\nTheo VTC: “Có thể là Huế” [3]", "Hà Nội|ngày 3/11|. Theo VTC: “Có thể là Huế”")]
    [InlineData("Không dẫn gì cả.", "Không dẫn gì cả.")]
    [InlineData("[1]", "")]
    public void AnAnswerIsCutAtItsCitations(string answer, string statements) =>
        string.Join('|', Statement.Read(answer).Select(s => string.Join(' ', s.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))).ShouldBe(statements);

    [Fact]
    public void MarksThatStandTogetherBelongToOneStatement() => Statement.Read("Hà Nội [1], [2].").ShouldHaveSingleItem().Citations.ShouldBe([1, 2]);

    [Theory]
    [InlineData("Phó Thủ tướng Phạm Bình Minh", true)]
    [InlineData("Phiên họp do ông Phạm Bình Minh chủ trì", true)]
    [InlineData("Phạm Gia Khiêm chủ trì phiên họp", false)]
    [InlineData("Ngày 17/1 tại Hà Nội", false)]
    [InlineData("Theo VTC News, 19/4/2021: “Ngày 16/1, tại Hà Nội”", true)]
    [InlineData("Theo VTC News, 20/4/2021: “Ngày 16/1, tại Hà Nội”", false)]
    [InlineData("hoàn toàn những lời khác hẳn", false)]
    [InlineData("…", false)]
    public void NumbersAndNamesMustStandInWhatIsCited(string statement, bool holds) => SupportCheck.Holds(statement, [Cite(1, Quote)]).ShouldBe(holds);

    [Fact]
    public void RecallIsTheShareOfStatementsThatAreBorneOut()
    {
        var answer = Answer("Phạm Bình Minh [1]. Ông Phạm Gia Khiêm chủ trì [1]. Không ai dẫn câu này.", Cite(1, Quote));
        CitationScore.Recall(answer).ShouldBe(1 / 3.0);
    }

    [Fact]
    public void ACitationThatAddsNothingIsNotPrecise()
    {
        var answer = Answer("Phạm Bình Minh chủ trì tại Hà Nội [1][2].", Cite(1, Quote), Cite(2, "Giá vàng hôm nay tăng nhẹ."));
        CitationScore.Recall(answer).ShouldBe(1);
        CitationScore.Precision(answer).ShouldBe(0.5);
    }

    [Fact]
    public void CitationsThatBearAStatementOutOnlyTogetherAreBothPrecise()
    {
        var answer = Answer("Việt Nam và Lào ký 5 văn kiện [1][2].", Cite(1, "Việt Nam và Lào ký văn kiện hợp tác."), Cite(2, "Hai bên ký 5 văn kiện."));
        (CitationScore.Recall(answer), CitationScore.Precision(answer)).ShouldBe((1, 1));
    }

    [Fact]
    public void AnAnswerThatCitesNothingScoresNothing()
    {
        var answer = Answer("Không có gì.");
        (CitationScore.Recall(answer), CitationScore.Precision(answer)).ShouldBe((0, 0));
    }

    private static Answer Answer(string text, params Citation[] citations) =>
        new() { Question = "?", StandaloneQuestion = "?", Status = AnswerStatus.Answered, Text = text, Citations = citations };

    private static Citation Cite(int position, string quote) => new()
    {
        Position = position, ArticleId = "a", PassageId = "a-0", Title = "", Outlet = "VTC News", PublishedOn = new DateOnly(2021, 4, 19), PublishedPrecision = "day", Quote = quote, Start = 0, End = quote.Length,
    };
}
