using System.Net;
using DiplomacyBot.Evaluation.Answers;
using DiplomacyBot.Evaluation.Html;
using DiplomacyBot.Evaluation.Refusal;
using DiplomacyBot.Evaluation.Reports;
using DiplomacyBot.Evaluation.Retrieval;
using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Evaluation.Tests.Html;

public sealed class FigureTableTests
{
    public static TheoryData<string> Figures => [.. AnswerScores.Names.Concat(RetrievalScores.Names).Concat(["refusal-precision", "refusal-recall", "auroc-impossible", "auroc-outside"])];

    [Theory]
    [MemberData(nameof(Figures))]
    public void EveryFigureIsExplainedInBothLanguages(string figure)
    {
        foreach (var language in new[] { MessageLanguage.Vietnamese, MessageLanguage.English })
        {
            var words = new ReportWords(language);
            FigureWords.Name(figure, words).ShouldNotBe(figure);
            FigureWords.Meaning(figure, words).ShouldEndWith(".");
        }

        FigureWords.Name(figure, new ReportWords(MessageLanguage.English)).ShouldNotBe(FigureWords.Name(figure, new ReportWords(MessageLanguage.Vietnamese)));
    }

    [Fact]
    public void EveryFigureStandsWithTheNameThatOptionsTakeItsIntervalAndItsCount()
    {
        var page = WebUtility.HtmlDecode(HtmlReport.Write(Outcomes.Report(Outcomes.Of("a", scores: ("short-right", 1)), Outcomes.Of("b", scores: ("short-right", 0))), MessageLanguage.Vietnamese));

        page.ShouldContain("<code>short-right</code>");
        page.ShouldContain("Trả lời ngắn hiện ra là đúng");
        page.ShouldContain("0.000 – 1.000");
        page.ShouldContain("2 câu hỏi");
    }

    [Fact]
    public void AFigureOfAnotherVersionKeepsItsName() =>
        HtmlReport.Write(Outcomes.Report(Outcomes.Of("a", scores: ("novelty@7", 1))), MessageLanguage.English).ShouldContain("novelty@7");

    [Fact]
    public void RightAtOnceDoesNotPromiseThatTheShortAnswerIsRight() =>
        FigureWords.Name("right@1", new ReportWords(MessageLanguage.Vietnamese)).ShouldContain("hoặc");

    [Fact]
    public void TheCurvesAreNamedBelowTheDrawingWhereNothingCutsThemOff()
    {
        QuestionOutcome[] outcomes = [Outcomes.Of("a", confidence: 0.8, scores: ("right", 1)), Outcomes.Of("b", QuestionGroup.Impossible, 0.2, ("right", 1))];
        var page = WebUtility.HtmlDecode(HtmlReport.Write(Outcomes.Report(outcomes) with { Refusal = RefusalCurve.Of(outcomes, 0.4) }, MessageLanguage.Vietnamese));

        page.ShouldContain("</svg>\n<p class=\"legend\"><span class=\"second\">kho tin nói tới nhưng không có lời đáp</span>");
        page.ShouldNotContain("<span class=\"first\">");
    }
}
