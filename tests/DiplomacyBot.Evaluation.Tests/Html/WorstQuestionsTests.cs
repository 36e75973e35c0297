using System.Net;
using System.Text.RegularExpressions;
using DiplomacyBot.Evaluation.Html;
using DiplomacyBot.Evaluation.Reports;
using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Evaluation.Tests.Html;

public sealed class WorstQuestionsTests
{
    [Fact]
    public void AWrongShortAnswerIsListedThoughTheQuotesAreRight()
    {
        var page = Page(Wrong("s14") with { ShortAnswer = "Joe Biden", Expected = ["Nguyễn Phú Trọng"] });

        page.ShouldContain("Trả lời ngắn hiện ra nhưng sai");
        page.ShouldContain("Joe Biden");
        page.ShouldContain("Nguyễn Phú Trọng");
        page.ShouldNotContain("Không có câu nào sai.");
    }

    [Fact]
    public void AQuestionIsListedOnce() =>
        Regex.Count(Page(Outcomes.Of("a", scores: [("right", 0), ("short-right", 0)]), Wrong("b")), "<details>").ShouldBe(2);

    [Fact]
    public void RightShortAnswersAreNotListed() => Page(Outcomes.Of("a", scores: [("right", 1), ("short-right", 1)])).ShouldNotContain("<details>");

    [Fact]
    public void WhereNothingCouldBeJudgedNothingIsCalledRight()
    {
        Page(Outcomes.Of("a", QuestionGroup.Unknown, scores: ("citation-recall", 1))).ShouldContain("Không câu nào cho biết thế nào là đúng");
        Page(Outcomes.Of("a", scores: ("right", 1))).ShouldContain("Không có câu nào sai.");
    }

    [Fact]
    public void WhatIsNotListedIsCounted()
    {
        var page = Page([.. Enumerable.Range(0, 60).Select(i => Wrong($"w{i}")), .. Enumerable.Range(0, 53).Select(i => Outcomes.Of($"q{i}", scores: ("right", 0)))]);

        page.ShouldContain("… và 10 câu nữa");
        page.ShouldContain("… và 3 câu nữa");
    }

    [Fact]
    public void AShortAnswerNobodySawIsNotCalledShown() =>
        Page(Outcomes.Of("a", scores: ("right", 0)) with { Refused = true, ShortAnswer = "40" }).ShouldContain("không hiện ra, vì câu hỏi bị từ chối");

    [Theory]
    [InlineData("Báo Ví dụ", "2020-01-16", "Báo Ví dụ, 16/1/2020")]
    [InlineData("Báo Ví dụ", "2020-10", "Báo Ví dụ, 10/2020")]
    [InlineData(null, "2020", ">2020<")]
    [InlineData(null, null, "004_bai.txt")]
    public void WhatWasFoundIsNamedByOutletAndDayOrFileAndNotByItsId(string? outlet, string? published, string expected)
    {
        var found = new FoundText("0123456789abcdef", "Tít bài", "Câu trích", false) { Outlet = outlet, Published = published, File = "004_bai.txt" };
        var page = Page(Outcomes.Of("a", scores: ("right", 0)) with { Found = [found] });

        page.ShouldContain(expected);
        page.ShouldContain("Tít bài");
        page.ShouldNotContain("0123456789abcdef");
    }

    [Fact]
    public void AReportOfAnOlderVersionKeepsTheIds() =>
        Page(Outcomes.Of("a", scores: ("right", 0)) with { Found = [new FoundText("d6", "", "", false)] }).ShouldContain("d6");

    private static QuestionOutcome Wrong(string id) => Outcomes.Of(id, confidence: 0.9, scores: [("right", 1), ("short-right", 0)]);

    private static string Page(params QuestionOutcome[] outcomes) => WebUtility.HtmlDecode(HtmlReport.Write(Outcomes.Report(outcomes), MessageLanguage.Vietnamese));
}
