using DiplomacyBot.Evaluation.Metrics;

namespace DiplomacyBot.Evaluation.Reports;

/// <summary>Sums up the times of questions.</summary>
internal static class Latencies
{
    public static Latency Of(IReadOnlyList<QuestionOutcome> outcomes)
    {
        var sorted = outcomes.Select(o => o.Milliseconds).Order().ToList();
        return new Latency(Percentile.Of(sorted, 0.5), Percentile.Of(sorted, 0.95), Percentile.Of(sorted, 0.99), Percentile.Of(sorted, 1));
    }
}
