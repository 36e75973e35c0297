namespace DiplomacyBot.Evaluation.Html;

/// <summary>Recall by the number of passages looked at.</summary>
internal static class RecallPlot
{
    private static readonly int[] Marked = [1, 2, 5, 10, 20, 50, 100, 200, 500];

    public static void Draw(HtmlWriter html, ReportWords words, IReadOnlyList<double> recall)
    {
        // Logarithmic: the first places are what matters.
        var scale = Math.Log(Math.Max(2, recall.Count));
        double At(int k) => Math.Log(k) / scale;
        var marks = Marked.Where(k => k <= recall.Count).ToList();
        var plot = new Plot(html, words.RecallCurve).Begin()
            .YAxis(words.Share, Plot.Fifths)
            .XAxis(words.Passages, marks.Select(k => (At(k), FormattableString.Invariant($"{k}"))))
            .Line("first", recall.Select((value, i) => (At(i + 1), value)));
        foreach (var k in marks)
        {
            plot.Dot("dot first", At(k), recall[k - 1], FormattableString.Invariant($"{k}: {recall[k - 1]:0.000}"))
                .Note(At(k), recall[k - 1] - 0.075, HtmlWriter.Share(recall[k - 1]), k == 1 ? "start" : k == marks[^1] ? "end" : "middle");
        }

        plot.End();
    }
}
