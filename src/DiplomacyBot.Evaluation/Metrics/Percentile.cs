namespace DiplomacyBot.Evaluation.Metrics;

/// <summary>Percentiles by nearest rank.</summary>
public static class Percentile
{
    /// <summary>The least value that a share <paramref name="share"/> of all values does not exceed; 0 for no values.</summary>
    /// <param name="sorted">The values, ascending.</param>
    /// <param name="share">0 to 1.</param>
    public static double Of(IReadOnlyList<double> sorted, double share)
    {
        ArgumentNullException.ThrowIfNull(sorted);
        return sorted.Count == 0 ? 0 : sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Count) - 1, 0, sorted.Count - 1)];
    }
}
