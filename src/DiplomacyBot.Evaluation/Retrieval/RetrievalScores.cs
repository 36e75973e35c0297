using DiplomacyBot.Evaluation.Metrics;

namespace DiplomacyBot.Evaluation.Retrieval;

/// <summary>The figures of retrieval and each question's share of them.</summary>
internal static class RetrievalScores
{
    private const int Deepest = 10;
    private static readonly int[] Depths = [1, 5, Deepest];

    public static IReadOnlyList<string> Names { get; } = [.. Depths.Select(Recall), "mrr@10", "ndcg@10"];

    public static IReadOnlyDictionary<string, double> Of(IReadOnlyList<int> places, int relevant)
    {
        var scores = Depths.ToDictionary(Recall, k => RankMetrics.Recall(places, relevant, k));
        scores["mrr@10"] = RankMetrics.ReciprocalRank(places, Deepest);
        scores["ndcg@10"] = RankMetrics.Ndcg(places, relevant, Deepest);
        return scores;
    }

    private static string Recall(int k) => FormattableString.Invariant($"recall@{k}");
}
