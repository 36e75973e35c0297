namespace DiplomacyBot.Evaluation.Metrics;

/// <summary>
/// Measures of one ranked list with yes-or-no relevance. Recall@k is the share of the relevant texts among the first k; the reciprocal rank is one over the
/// place of the first relevant text (Voorhees, TREC-8, 1999); nDCG is Järvelin and Kekäläinen's (2002), with a discount of log2(place + 1).
/// </summary>
public static class RankMetrics
{
    /// <summary>Places (from 1) of the relevant texts in a list, each where it stands first.</summary>
    /// <param name="found">Names of the texts found, best first; a text of which several passages were found stands there several times.</param>
    /// <param name="relevant">Names of the relevant ones.</param>
    public static IReadOnlyList<int> Places(IReadOnlyList<string> found, IReadOnlyCollection<string> relevant)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(relevant);
        var missing = relevant.ToHashSet(StringComparer.Ordinal);
        var places = new List<int>();
        for (var i = 0; i < found.Count; i++)
        {
            if (missing.Remove(found[i]))
            {
                places.Add(i + 1);
            }
        }

        return places;
    }

    /// <summary>Share of the relevant texts among the first <paramref name="k"/>, 0 to 1.</summary>
    public static double Recall(IReadOnlyList<int> places, int relevant, int k) => relevant == 0 ? 0 : places.Count(place => place <= k) / (double)relevant;

    /// <summary>One over the place of the first relevant text; 0 when it is not among the first <paramref name="k"/>.</summary>
    public static double ReciprocalRank(IReadOnlyList<int> places, int k)
    {
        ArgumentNullException.ThrowIfNull(places);
        return places is [var first, ..] && first <= k ? 1.0 / first : 0;
    }

    /// <summary>Discounted gain of the first <paramref name="k"/> over that of the best order possible, 0 to 1.</summary>
    public static double Ndcg(IReadOnlyList<int> places, int relevant, int k) =>
        relevant == 0 ? 0 : Gain(places.Where(place => place <= k)) / Gain(Enumerable.Range(1, Math.Min(relevant, k)));

    private static double Gain(IEnumerable<int> places) => places.Sum(place => 1 / Math.Log2(place + 1));
}
