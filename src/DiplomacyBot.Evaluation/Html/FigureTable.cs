using System.Globalization;
using DiplomacyBot.Evaluation.Reports;

namespace DiplomacyBot.Evaluation.Html;

/// <summary>The figures with their intervals, each with the name that <c>--metric</c> and the gate know it by.</summary>
internal static class FigureTable
{
    public static void Write(HtmlWriter html, ReportWords words, IReadOnlyList<Metric> metrics)
    {
        html.Raw("<section>").Element("h2", words.Figures).Element("p", words.FiguresNote, "note").Raw("<table class=\"figures\">\n");
        foreach (var metric in metrics)
        {
            html.Raw("<tr><th>").Text(FigureWords.Name(metric.Name, words)).Raw(" ").Element("code", metric.Name).Element("small", FigureWords.Meaning(metric.Name, words)).Raw("</th>")
                .Element("td", HtmlWriter.Share(metric.Value), "value")
                .Raw("<td class=\"wide\"><svg viewBox=\"0 0 200 14\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"track\" width=\"200\" height=\"14\"/>")
                .Raw($"<rect class=\"interval\" x=\"{HtmlWriter.Number(metric.Low * 200)}\" width=\"{HtmlWriter.Number(Math.Max(1, (metric.High - metric.Low) * 200))}\" height=\"14\"/>")
                .Raw($"<rect class=\"bar\" x=\"{HtmlWriter.Number((metric.Value * 200) - 1)}\" width=\"2\" height=\"14\"/></svg></td>")
                .Element("td", $"{HtmlWriter.Share(metric.Low)} – {HtmlWriter.Share(metric.High)}", "remark")
                .Element("td", $"{metric.Count.ToString(CultureInfo.InvariantCulture)} {words.Questions}", "remark").Raw("</tr>\n");
        }

        html.Raw("</table></section>\n");
    }
}
