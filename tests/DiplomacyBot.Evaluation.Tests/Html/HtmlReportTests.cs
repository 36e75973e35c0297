using System.Text.RegularExpressions;
using System.Xml.Linq;
using DiplomacyBot.Coverage.Reading;
using DiplomacyBot.Evaluation.Html;
using DiplomacyBot.Evaluation.Refusal;
using DiplomacyBot.Evaluation.Reports;

namespace DiplomacyBot.Evaluation.Tests.Html;

public sealed class HtmlReportTests
{
    private const string Hostile = "<script>alert(1)</script>\"'&<!-- \u0001\ud800 ]]> </svg></title><img src=x onerror=alert(1)>";

    [Fact]
    public void WhateverTextsHoldTheyStayText()
    {
        var html = HtmlReport.Write(Report(Hostile), MessageLanguage.Vietnamese);

        html.ShouldNotContain("<script");
        html.ShouldNotContain("<img");
        html.ShouldNotContain("<!--");
        html.ShouldNotContain('\u0001');
        html.ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt;");
        Regex.Count(html, "</svg>").ShouldBe(Regex.Count(html, "<svg "));
    }

    [Fact]
    public void ThePageNeedsNothingFromElsewhere()
    {
        var html = HtmlReport.Write(Report("Ai chủ trì?"), MessageLanguage.English);

        html.ShouldNotMatch(@"(src|href)\s*=");
        html.ShouldNotContain("url(");
        html.ShouldContain("default-src 'none'");
        html.ShouldContain("prefers-color-scheme: dark");
    }

    [Theory]
    [InlineData(MessageLanguage.Vietnamese, "lang=\"vi\"", "Những câu tệ nhất", "Từ chối")]
    [InlineData(MessageLanguage.English, "lang=\"en\"", "The worst questions", "Refusing")]
    public void ItSpeaksTheLanguageAskedFor(MessageLanguage language, string code, string worst, string refusal)
    {
        var html = HtmlReport.Write(Report("Ai chủ trì?"), language);
        html.ShouldContain(code);
        html.ShouldContain(System.Net.WebUtility.HtmlEncode(worst));
        html.ShouldContain(System.Net.WebUtility.HtmlEncode(refusal));
    }

    [Fact]
    public void TheDrawingsAreWellFormed()
    {
        var html = HtmlReport.Write(Report(Hostile), MessageLanguage.Vietnamese);
        var drawings = Regex.Matches(html, "<svg .*?</svg>", RegexOptions.Singleline).Select(m => XElement.Parse(m.Value)).ToList();

        drawings.Count.ShouldBe(5, "two figures, recall, refusal, times");
        drawings.SelectMany(d => d.Descendants("polyline")).ShouldAllBe(line => !line.Attribute("points")!.Value.Contains("NaN"));
    }

    [Fact]
    public void AReportWithoutQuestionsIsWrittenToo() => HtmlReport.Write(Outcomes.Report(), MessageLanguage.English).ShouldContain("Nothing went wrong");

    [Fact]
    public async Task AReportIsTheSameAfterBeingWrittenAndRead()
    {
        using var file = new InputFile();
        var report = Report("Ai chủ trì?");
        await ReportFile.WriteAsync(report, file.FullPath, default);
        var read = await ReportFile.ReadAsync(file.FullPath, default);

        HtmlReport.Write(read, MessageLanguage.English).ShouldBe(HtmlReport.Write(report, MessageLanguage.English));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[1,2]")]
    public async Task WhatIsNoReportIsAFault(string text)
    {
        using var file = new InputFile(text);
        await Should.ThrowAsync<InvalidDataException>(() => ReportFile.ReadAsync(file.FullPath, default));
    }

    private static QualityReport Report(string text)
    {
        QuestionOutcome[] outcomes =
        [
            Outcomes.Of("a", confidence: 0.8, scores: [("recall@1", 0), ("right", 0)]) with { Question = text, Expected = [text], ShortAnswer = text, Found = [new FoundText(text, text, text, true)] },
            Outcomes.Of("b", QuestionGroup.Outside, 0.2, ("right", 1)),
        ];
        return Outcomes.Report(outcomes) with { RecallCurve = [0, 0.5, 1], Refusal = RefusalCurve.Of(outcomes, 0.4), Setup = new Dictionary<string, string> { [text] = text } };
    }
}
