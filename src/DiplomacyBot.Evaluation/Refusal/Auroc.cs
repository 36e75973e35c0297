namespace DiplomacyBot.Evaluation.Refusal;

/// <summary>Area under the receiver operating characteristic (Hanley and McNeil, 1982): how likely a question that has an answer is trusted more than one that has none.</summary>
public static class Auroc
{
    /// <summary>0.5 is chance, 1 is perfect; ties count half. NaN when one side is empty.</summary>
    public static double Of(IReadOnlyList<double> answerable, IReadOnlyList<double> unanswerable)
    {
        ArgumentNullException.ThrowIfNull(answerable);
        ArgumentNullException.ThrowIfNull(unanswerable);
        if (answerable.Count == 0 || unanswerable.Count == 0)
        {
            return double.NaN;
        }

        var below = unanswerable.Order().ToArray();
        var wins = 0.0;
        foreach (var trust in answerable)
        {
            var (less, notMore) = (FirstAtLeast(below, trust), FirstAtLeast(below, Math.BitIncrement(trust)));
            wins += less + ((notMore - less) / 2.0);
        }

        return wins / ((double)answerable.Count * unanswerable.Count);
    }

    private static int FirstAtLeast(double[] sorted, double value)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle] < value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
