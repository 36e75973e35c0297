using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DiplomacyBot.Evaluation.Files;
using DiplomacyBot.Evaluation.Html;
using DiplomacyBot.Evaluation.Refusal;
using DiplomacyBot.Evaluation.Reports;
using DiplomacyBot.Language.Messages;

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
    public void AReportWithoutQuestionsIsWrittenToo() => HtmlReport.Write(Outcomes.Report(), MessageLanguage.English).ShouldContain("No question says what is right");

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
    [InlineData("", FileFault.NotJson, "2")]
    [InlineData("{}", FileFault.OtherShape, "$")]
    [InlineData("null", FileFault.OtherShape, "$")]
    [InlineData("[1,2]", FileFault.OtherShape, "$")]
    [InlineData("không phải JSON", FileFault.NotJson, "1")]
    [InlineData("{\n\"format\": 1,\n\"kind\": ", FileFault.NotJson, "4")]
    public async Task WhatIsNoReportIsAFaultThatSaysWhatAndWhere(string text, FileFault fault, string detail)
    {
        using var file = new InputFile(text);
        var bad = await Should.ThrowAsync<BadFileException>(() => ReportFile.ReadAsync(file.FullPath, default));
        (bad.Path, bad.Kind, bad.Fault, bad.Detail).ShouldBe((file.FullPath, FileKind.Report, fault, detail));
    }

    [Fact]
    public async Task AnEmptyFileIsSaidToBeEmpty()
    {
        using var file = new InputFile();
        (await Should.ThrowAsync<BadFileException>(() => ReportFile.ReadAsync(file.FullPath, default))).Fault.ShouldBe(FileFault.Empty);
    }

    [Theory]
    [InlineData("\"kind\": \"retrieval\"", "\"kind\": \"poetry\"", FileFault.OtherShape, "$.kind")]
    [InlineData("\"format\": 1", "\"format\": 0", FileFault.OtherShape, "$.format")]
    [InlineData("\"format\": 1", "\"format\": 99", FileFault.NewerFormat, "99")]
    [InlineData("\"id\": \"b\"", "\"id\": \"a\"", FileFault.OtherShape, "$.questions")]
    [InlineData("\"questions\": [", "\"questions\": [ null,", FileFault.OtherShape, "$.questions")]
    [InlineData("\"milliseconds\": ", "\"milliseconds\": \"x\", \"m\": ", FileFault.OtherShape, "$.questions[0].milliseconds")]
    public async Task AReportThatContradictsItselfIsAFault(string written, string changed, FileFault fault, string detail)
    {
        using var file = new InputFile();
        await ReportFile.WriteAsync(Report("Ai?"), file.FullPath, default);
        var text = await File.ReadAllTextAsync(file.FullPath);
        text.ShouldContain(written);
        var at = text.IndexOf(written, StringComparison.Ordinal);
        await File.WriteAllTextAsync(file.FullPath, text[..at] + changed + text[(at + written.Length)..]);
        var bad = await Should.ThrowAsync<BadFileException>(() => ReportFile.ReadAsync(file.FullPath, default));
        (bad.Fault, bad.Detail).ShouldBe((fault, detail));
    }

    [Fact]
    public void HowItWasMeasuredIsSaidInTheLanguageOfTheReport()
    {
        var setup = new Dictionary<string, string>
        {
            ["questions"] = "qa.jsonl", ["contexts"] = "c.jsonl (half of them)", ["coverage"] = "temporary", ["distractors"] = "tin (8000 passages of about 120 syllables), 3 articles left out",
            ["mode"] = "end to end", ["accents"] = "as typed", ["sample"] = "all", ["seed"] = "1",
        };
        var page = System.Net.WebUtility.HtmlDecode(HtmlReport.Write(Outcomes.Report() with { Setup = setup }, MessageLanguage.Vietnamese));

        page.ShouldContain("c.jsonl (một nửa)");
        page.ShouldContain("tin (8000 đoạn, mỗi đoạn khoảng 120 âm tiết), bỏ 3 bài");
        page.ShouldContain("tìm trong toàn bộ");
        foreach (var english in new[] { "half of", "temporary", "passages of", "left out", "end to end", "as typed", ">all<", ">seed<", ">mode<" })
        {
            page.ShouldNotContain(english);
        }

        HtmlReport.Write(Outcomes.Report() with { Setup = setup }, MessageLanguage.English).ShouldContain("8000 passages of about 120 syllables");
    }

    [Theory]
    [InlineData(1, 1.01, 1.02)]
    [InlineData(1, 9.9, 10)]
    [InlineData(0.5, 0.5, 0.5)]
    [InlineData(1, 5, 90)]
    public void NamesOfPercentilesNeverCoverOneAnother(double p50, double p95, double p99)
    {
        QuestionOutcome[] outcomes = [.. new[] { p50, p95, p99, 100 }.Select((ms, i) => Outcomes.Of($"q{i}") with { Milliseconds = ms })];
        var page = HtmlReport.Write(Outcomes.Report(outcomes) with { Latency = new Latency(p50, p95, p99, 100) }, MessageLanguage.Vietnamese);
        var names = Regex.Matches(page, "<text class=\"mark\" text-anchor=\"(\\w+)\" x=\"([\\d.]+)\" y=\"([\\d.]+)\">p\\d\\d</text>")
            .Select(m => (Left: double.Parse(m.Groups[2].ValueSpan, CultureInfo.InvariantCulture) - (m.Groups[1].Value == "end" ? 36 : 0), Y: double.Parse(m.Groups[3].ValueSpan, CultureInfo.InvariantCulture))).ToList();

        names.Count.ShouldBe(3);
        foreach (var (one, other) in names.SelectMany((one, i) => names.Skip(i + 1).Select(other => (one, other))))
        {
            (Math.Abs(one.Left - other.Left) >= 36 || Math.Abs(one.Y - other.Y) >= 14).ShouldBeTrue($"{one} and {other}");
        }

        names.ShouldAllBe(name => name.Left >= 0 && name.Left <= 640 - 36 && name.Y >= 12);
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
