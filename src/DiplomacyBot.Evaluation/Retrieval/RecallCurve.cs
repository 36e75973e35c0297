using DiplomacyBot.Evaluation.Metrics;

namespace DiplomacyBot.Evaluation.Retrieval;

/// <summary>Mean recall among the first 1, 2, 3 … passages.</summary>
internal sealed class RecallCurve(int deepest)
{
    private readonly double[] _sums = new double[deepest];
    private int _questions;

    public IReadOnlyList<double> Values => [.. _sums.Select(sum => sum / Math.Max(1, _questions))];

    public void Add(IReadOnlyList<int> places, int relevant)
    {
        _questions++;
        for (var k = 1; k <= _sums.Length; k++)
        {
            _sums[k - 1] += RankMetrics.Recall(places, relevant, k);
        }
    }
}
