using System.Globalization;
using DiplomacyBot.Evaluation.Caveats;
using DiplomacyBot.Evaluation.Reports;
using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Evaluation.Html;

/// <summary>Writes a report as one HTML page that needs nothing else: no script, no picture, no font from elsewhere.</summary>
public static class HtmlReport
{
    /// <summary>The page. Questions, titles and quotes are data in it, whatever they hold.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">Language of its words.</param>
    public static string Write(QualityReport report, MessageLanguage language)
    {
        ArgumentNullException.ThrowIfNull(report);
        var (html, words) = (new HtmlWriter(), new ReportWords(language));
        var title = report.Kind == ReportKinds.Retrieval ? words.RetrievalTitle : words.AnswersTitle;
        html.Raw($"<!doctype html>\n<html lang=\"{words.Code}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<meta name=\"color-scheme\" content=\"light dark\">\n")
            .Element("title", $"DiplomacyBot – {title}").Raw("<style>\n").Raw(ReportStyle.Css).Raw("</style>\n</head>\n<body>\n<main>\n");
        html.Element("h1", title).Element("p", $"{report.Made.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture)} · {report.Questions.Count} {words.Questions}", "note");
        WriteCaveats(html, CaveatText.Lines(report.Caveats, language).ToList());
        FigureTable.Write(html, words, report.Metrics);
        if (report.RecallCurve.Count > 1)
        {
            html.Raw("<section>").Element("h2", words.RecallCurve);
            RecallPlot.Draw(html, words, report.RecallCurve);
            html.Raw("</section>\n");
        }

        if (RefusalPlot.HasCurve(report.Refusal))
        {
            html.Raw("<section>").Element("h2", words.Refusal).Element("p", words.RefusalNote, "note");
            RefusalPlot.Draw(html, words, report.Refusal!);
            html.Raw("</section>\n");
        }

        if (report.Questions.Count > 0)
        {
            html.Raw("<section>").Element("h2", words.Times)
                .Element("p", FormattableString.Invariant($"p50 {report.Latency.P50:0.00} ms · p95 {report.Latency.P95:0.00} ms · p99 {report.Latency.P99:0.00} ms · ") + words.Longest + FormattableString.Invariant($" {report.Latency.Max:0.00} ms"), "note");
            LatencyPlot.Draw(html, words, report);
            html.Raw("</section>\n");
        }

        WorstQuestions.Write(html, words, report);
        WriteSetup(html, words, report, language);
        return html.Raw("</main>\n</body>\n</html>\n").ToString();
    }

    private static void WriteCaveats(HtmlWriter html, List<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        html.Raw("<ul class=\"caveats\">");
        foreach (var line in lines)
        {
            html.Element("li", line);
        }

        html.Raw("</ul>\n");
    }

    private static void WriteSetup(HtmlWriter html, ReportWords words, QualityReport report, MessageLanguage language)
    {
        html.Raw("<section>").Element("h2", words.Setup).Raw("<table>\n");
        var index = words.IndexText(report.Index.Engine, report.Index.Articles, report.Index.Passages);
        foreach (var (name, value) in report.Setup.Select(s => (SetupWords.Name(s.Key, language), SetupWords.Value(s.Key, s.Value, language))).Append((words.Index, index)).Append((words.Program, report.Program)))
        {
            html.Raw("<tr>").Element("th", name).Element("td", value).Raw("</tr>\n");
        }

        html.Raw("</table></section>\n");
    }
}
