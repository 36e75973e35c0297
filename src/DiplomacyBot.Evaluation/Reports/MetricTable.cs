using DiplomacyBot.Evaluation.Metrics;

namespace DiplomacyBot.Evaluation.Reports;

/// <summary>Figures that are means over questions.</summary>
internal static class MetricTable
{
    /// <summary>One figure for each name that any question has a score for; a question without one does not count for it.</summary>
    public static IReadOnlyList<Metric> Of(IReadOnlyList<QuestionOutcome> outcomes, IEnumerable<string> names, int seed)
    {
        var metrics = new List<Metric>();
        foreach (var name in names)
        {
            var scores = outcomes.Where(o => o.Scores.ContainsKey(name)).Select(o => o.Scores[name]).ToList();
            if (scores.Count > 0)
            {
                var (value, low, high) = Bootstrap.Mean(scores, seed);
                metrics.Add(new Metric(name, value, low, high, scores.Count));
            }
        }

        return metrics;
    }
}
