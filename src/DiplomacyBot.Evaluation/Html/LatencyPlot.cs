using DiplomacyBot.Evaluation.Reports;

namespace DiplomacyBot.Evaluation.Html;

/// <summary>How many questions took how long, in classes of equal width on a logarithmic scale.</summary>
internal static class LatencyPlot
{
    private const int Classes = 40;

    /// <summary>Where the tallest bar ends; the names of the percentiles stand above it.</summary>
    private const double Highest = 0.82;

    private static readonly double[] Marked = [0.01, 0.1, 1, 10, 100, 1000, 10_000, 100_000];

    public static void Draw(HtmlWriter html, ReportWords words, QualityReport report)
    {
        var times = report.Questions.Select(q => Math.Max(0.001, q.Milliseconds)).ToList();
        var (low, high) = (Math.Log10(times.Min()) - 0.05, Math.Log10(times.Max()) + 0.05);
        double At(double milliseconds) => (Math.Log10(Math.Max(0.001, milliseconds)) - low) / (high - low);
        var counts = new int[Classes];
        foreach (var time in times)
        {
            counts[Math.Clamp((int)(At(time) * Classes), 0, Classes - 1)]++;
        }

        var most = counts.Max();
        var plot = new Plot(html, words.Times).Begin()
            .YAxis(words.Number, [(0, "0"), (Highest / 2, FormattableString.Invariant($"{most / 2.0:0.#}")), (Highest, FormattableString.Invariant($"{most}"))])
            .XAxis(words.Milliseconds, Apart(Marked.SelectMany(m => new[] { m, m * 2, m * 5 }).Where(m => At(m) is >= 0 and <= 1).Select(m => (At(m), HtmlWriter.Number(m)))));
        for (var i = 0; i < Classes; i++)
        {
            if (counts[i] > 0)
            {
                var (from, to) = (Math.Pow(10, low + (i * (high - low) / Classes)), Math.Pow(10, low + ((i + 1) * (high - low) / Classes)));
                plot.Bar(i / (double)Classes, (i + 1) / (double)Classes, counts[i] / (double)most * Highest, FormattableString.Invariant($"{from:0.00}–{to:0.00} ms: {counts[i]}"));
            }
        }

        plot.Verticals([.. new[] { ("p50", report.Latency.P50), ("p95", report.Latency.P95), ("p99", report.Latency.P99) }.Select(p => (Math.Clamp(At(p.Item2), 0, 1), p.Item1))]);

        plot.End();
    }

    /// <summary>Where times spread over many powers of ten, the marks that would run into one another are left out.</summary>
    private static IEnumerable<(double At, string Text)> Apart(IEnumerable<(double At, string Text)> marks)
    {
        var last = double.NegativeInfinity;
        foreach (var mark in marks)
        {
            if (mark.At - last >= Plot.LabelWidth)
            {
                last = mark.At;
                yield return mark;
            }
        }
    }
}
