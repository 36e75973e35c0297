using DiplomacyBot.Evaluation.Metrics;
using DiplomacyBot.Evaluation.Refusal;
using DiplomacyBot.Evaluation.Reports;

namespace DiplomacyBot.Evaluation.Answers;

/// <summary>The figures of a set of answers: means over questions, and those of refusing, which only a whole set has.</summary>
internal static class AnswerMetrics
{
    public static IReadOnlyList<Metric> Of(IReadOnlyList<QuestionOutcome> outcomes, double threshold, int seed)
    {
        var known = outcomes.Where(static o => o.Group != QuestionGroup.Unknown).ToList();
        var metrics = MetricTable.Of(outcomes, AnswerScores.Names, seed).ToList();
        Add("refusal-precision", drawn => RefusalCurve.At(drawn, threshold).Precision);
        Add("refusal-recall", drawn => RefusalCurve.At(drawn, threshold).Recall);
        Add("auroc-impossible", drawn => AurocOf(drawn, QuestionGroup.Impossible));
        Add("auroc-outside", drawn => AurocOf(drawn, QuestionGroup.Outside));
        return metrics;

        void Add(string name, Func<List<QuestionOutcome>, double?> figure)
        {
            var (value, low, high) = Bootstrap.Of(known.Count, seed, drawn => figure([.. drawn.Select(i => known[i])]) ?? double.NaN);
            if (!double.IsNaN(value) && known.Exists(static o => o.Group.LacksAnswer()))
            {
                metrics.Add(new Metric(name, value, low, high, known.Count));
            }
        }
    }

    private static double AurocOf(List<QuestionOutcome> outcomes, QuestionGroup without) => Auroc.Of(Trust(outcomes, QuestionGroup.Answerable), Trust(outcomes, without));

    private static List<double> Trust(List<QuestionOutcome> outcomes, QuestionGroup group) => [.. outcomes.Where(o => o.Group == group).Select(o => o.Confidence ?? 0)];
}
