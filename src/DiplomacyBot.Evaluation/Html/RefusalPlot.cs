using DiplomacyBot.Evaluation.Refusal;

namespace DiplomacyBot.Evaluation.Html;

/// <summary>What refusing gives by what it costs, one point a threshold.</summary>
internal static class RefusalPlot
{
    public static void Draw(HtmlWriter html, ReportWords words, RefusalReport refusal)
    {
        var plot = new Plot(html, words.Refusal).Begin()
            .YAxis(words.RightRefusals, Plot.Fifths)
            .XAxis(words.FalseRefusals, Plot.Fifths)
            .Line("chance", [(0, 0), (1, 1)]);
        var curves = new (string Css, string Name, Func<RefusalPoint, double?> Right)[] { ("first", words.Outside, p => p.Outside), ("second", words.Impossible, p => p.Impossible) };
        var drawn = new List<(string Css, string Name)>();
        foreach (var (css, name, right) in curves)
        {
            var points = refusal.Curve.Where(p => p.Answerable is not null && right(p) is not null).ToList();
            if (points.Count == 0)
            {
                continue;
            }

            plot.Line(css, points.Select(p => (p.Answerable!.Value, right(p)!.Value)));
            foreach (var point in points)
            {
                plot.Dot("dot " + css, point.Answerable!.Value, right(point)!.Value, FormattableString.Invariant($"{words.Threshold} {point.Threshold:0.00}: {point.Answerable:0.000} / {right(point):0.000}"), 2);
            }

            var configured = points.MinBy(p => Math.Abs(p.Threshold - refusal.Threshold))!;
            plot.Dot("ring " + css, configured.Answerable!.Value, right(configured)!.Value, FormattableString.Invariant($"{words.Threshold} {configured.Threshold:0.00}"), 6);
            drawn.Add((css, name));
        }

        plot.End();

        // Below the drawing, where it wraps: letters inside shrink with it, and long names would leave it.
        html.Raw("<p class=\"legend\">");
        foreach (var (css, name) in drawn)
        {
            html.Raw($"<span class=\"{css}\">").Text(name).Raw("</span> ");
        }

        html.Raw("</p>\n");
    }

    /// <summary>Whether there is anything to draw: a curve needs questions with and without an answer.</summary>
    public static bool HasCurve(RefusalReport? refusal) => refusal is not null && refusal.Curve.Any(p => p.Answerable is not null && (p.Impossible ?? p.Outside) is not null);
}
