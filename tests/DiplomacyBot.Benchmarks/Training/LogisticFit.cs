namespace DiplomacyBot.Benchmarks.Training;

/// <summary>
/// Logistic regression with a quadratic penalty on weights of features scaled to unit variance, by Adam on the whole data. A weight whose sign is known keeps it: it is put
/// back to 0 after each step that would turn it (projected descent), so that more evidence never lowers the sum. Deterministic.
/// </summary>
internal static class LogisticFit
{
    private const int Steps = 400;
    private const double Rate = 0.05;
    private const double FirstMoment = 0.9;
    private const double SecondMoment = 0.99;

    /// <param name="rows">Features, one row for each example.</param>
    /// <param name="targets">1 or 0 for each.</param>
    /// <param name="shares">How much each counts.</param>
    /// <param name="signs">1, −1, or 0 for a weight that may have either sign.</param>
    /// <param name="offsets">What is added to the sum of each example beside the weights.</param>
    /// <param name="penalty">Of the squared weights.</param>
    /// <returns>The weights, the constant behind them.</returns>
    public static double[] Fit(double[][] rows, double[] targets, double[] shares, IReadOnlyList<int> signs, double[] offsets, double penalty)
    {
        var features = signs.Count;
        var scale = Enumerable.Range(0, features).Select(f => Deviation(rows, f)).ToArray();
        var scaled = Array.ConvertAll(rows, row => row.Select((v, f) => v / scale[f]).ToArray());
        double[] weights = new double[features + 1], first = new double[features + 1], second = new double[features + 1];
        var total = shares.Sum();
        for (var step = 1; step <= Steps; step++)
        {
            var gradient = Gradient(scaled, targets, shares, offsets, weights);
            for (var f = 0; f <= features; f++)
            {
                var slope = (gradient[f] / total) + (f < features ? penalty * weights[f] : 0);
                first[f] = (FirstMoment * first[f]) + ((1 - FirstMoment) * slope);
                second[f] = (SecondMoment * second[f]) + ((1 - SecondMoment) * slope * slope);
                weights[f] -= Rate * (first[f] / (1 - Math.Pow(FirstMoment, step))) / (Math.Sqrt(second[f] / (1 - Math.Pow(SecondMoment, step))) + 1e-8);
                weights[f] = f < features && signs[f] * weights[f] < 0 ? 0 : weights[f];
            }
        }

        return [.. weights.Select((w, f) => f < features ? w / scale[f] : w)];
    }

    private static double[] Gradient(double[][] rows, double[] targets, double[] shares, double[] offsets, double[] weights)
    {
        var gradient = new double[weights.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var sum = weights[^1] + offsets[i];
            for (var f = 0; f < rows[i].Length; f++)
            {
                sum += weights[f] * rows[i][f];
            }

            var pull = shares[i] * ((1 / (1 + Math.Exp(-sum))) - targets[i]);
            for (var f = 0; f < rows[i].Length; f++)
            {
                gradient[f] += pull * rows[i][f];
            }

            gradient[^1] += pull;
        }

        return gradient;
    }

    private static double Deviation(double[][] rows, int feature)
    {
        var mean = rows.Average(r => r[feature]);
        return Math.Sqrt(Math.Max(1e-6, rows.Average(r => (r[feature] - mean) * (r[feature] - mean))));
    }
}
