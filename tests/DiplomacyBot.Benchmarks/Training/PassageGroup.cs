namespace DiplomacyBot.Benchmarks.Training;

/// <summary>A question with the features of the passages found for it.</summary>
/// <param name="Set">The set it is from.</param>
/// <param name="Half">0 or 1: which half of the set's titles it belongs to.</param>
/// <param name="Features">One row for each passage, in the order of the search.</param>
/// <param name="Right">Which of them are of the text that answers.</param>
internal sealed record PassageGroup(string Set, int Half, double[][] Features, bool[] Right)
{
    /// <summary>nDCG at 10 of one relevant text, ranked by a linear sum: 1 / log2(rank + 1).</summary>
    public double Gain(double[] weights)
    {
        if (!Right.Contains(true))
        {
            return 0;
        }

        var scores = Array.ConvertAll(Features, row => Dot(weights, row));
        var best = Enumerable.Range(0, scores.Length).Where(i => Right[i]).Max(i => scores[i]);
        var before = Enumerable.Range(0, scores.Length).Count(i => !Right[i] && scores[i] >= best);
        return before < 10 ? 1 / Math.Log2(before + 2) : 0;
    }

    public static double Dot(double[] weights, double[] row)
    {
        var sum = 0.0;
        for (var i = 0; i < row.Length; i++)
        {
            sum += weights[i] * row[i];
        }

        return sum;
    }
}
