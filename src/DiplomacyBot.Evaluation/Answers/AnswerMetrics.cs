using DiplomacyBot.Evaluation.Metrics;
using DiplomacyBot.Evaluation.Refusal;
using DiplomacyBot.Evaluation.Reports;

namespace DiplomacyBot.Evaluation.Answers;

/// <summary>The figures of a set of answers: means over questions, and those of refusing, which only a whole set has.</summary>
internal static class AnswerMetrics
{
    private const string RefusalPrecision = "refusal-precision";
    private const string RefusalRecall = "refusal-recall";
    private const string AurocImpossible = "auroc-impossible";
    private const string AurocOutside = "auroc-outside";

    /// <summary>Figures that only a whole set has: no question has a share of them.</summary>
    public static IReadOnlyList<string> OfWholeSets { get; } = [RefusalPrecision, RefusalRecall, AurocImpossible, AurocOutside];

    /// <summary>All figures of answers.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. AnswerScores.Names, .. OfWholeSets];

    public static IReadOnlyList<Metric> Of(IReadOnlyList<QuestionOutcome> outcomes, double threshold, int seed)
    {
        var known = outcomes.Where(static o => o.Group != QuestionGroup.Unknown).ToList();
        var metrics = MetricTable.Of(outcomes, AnswerScores.Names, seed).ToList();
        Add(RefusalPrecision, drawn => RefusalCurve.At(drawn, threshold).Precision);
        Add(RefusalRecall, drawn => RefusalCurve.At(drawn, threshold).Recall);
        Add(AurocImpossible, drawn => AurocOf(drawn, QuestionGroup.Impossible));
        Add(AurocOutside, drawn => AurocOf(drawn, QuestionGroup.Outside));
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
