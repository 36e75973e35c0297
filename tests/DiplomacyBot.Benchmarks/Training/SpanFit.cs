using DiplomacyBot.Answering.ShortAnswers.Spans;

namespace DiplomacyBot.Benchmarks.Training;

/// <summary>
/// Fits a linear sum over runs for the largest expected F1 under the softmax of the sums, mixed with its logarithm, which also moves questions that are far from right. Each group of
/// questions adds to the shared weights, at a tenfold penalty; of what it adds the largest few are kept and fitted again. Features are scaled to unit variance; Adam on a fixed draw of
/// each question's runs. Deterministic.
/// </summary>
internal static class SpanFit
{
    private const int Steps = 150;
    private const double Rate = 0.07;
    private const double SharedPenalty = 1e-2;
    private const double OwnPenalty = 1e-1;
    private const double FirstMoment = 0.9;
    private const double SecondMoment = 0.99;

    /// <summary>What the logarithm counts beside <see cref="ExpectedShare"/>.</summary>
    private const double LogarithmShare = 0.3;

    private const double ExpectedShare = 2.8;

    /// <summary>Weights that a group may have of its own.</summary>
    private const int OwnWeights = 12;

    /// <summary>Runs of a question that are learned from: the best ones and a draw of all.</summary>
    private const int BestRuns = 15;

    private const int DrawnRuns = 100;

    /// <summary>Weights of all questions (first row) and what each group adds, in the order of <see cref="SpanGroup.All"/>.</summary>
    public static double[][] Fit(IReadOnlyList<SpanExample> examples)
    {
        var drawn = examples.Where(e => e.Runs.Length > 0).Select((e, i) => Draw(e, i)).ToArray();
        var scale = Scale(drawn);
        foreach (var row in drawn.SelectMany(e => e.Features))
        {
            for (var f = 0; f < row.Length; f++)
            {
                row[f] /= (float)scale[f];
            }
        }

        var everything = SpanGroup.All.Select(_ => Enumerable.Repeat(true, scale.Length).ToArray()).Prepend([.. Enumerable.Repeat(true, scale.Length)]).ToArray();
        var full = Descend(drawn, everything);
        var few = full.Select((row, g) => g == 0 ? everything[0] : Largest(row)).ToArray();
        return [.. Descend(drawn, few).Select(row => row.Select((w, f) => w / scale[f]).ToArray())];
    }

    /// <summary>The weights of a group.</summary>
    public static double[] Row(double[][] fitted, string group)
    {
        var own = fitted[1 + SpanGroup.All.ToList().IndexOf(group)];
        return [.. fitted[0].Select((w, f) => w + own[f])];
    }

    private static bool[] Largest(double[] row)
    {
        var kept = Enumerable.Range(0, row.Length).OrderByDescending(f => Math.Abs(row[f])).Take(OwnWeights).ToHashSet();
        return [.. Enumerable.Range(0, row.Length).Select(kept.Contains)];
    }

    private static double[][] Descend(SpanExample[] examples, bool[][] free)
    {
        double[][] Zeros() => [.. free.Select(row => new double[row.Length])];
        double[][] weights = Zeros(), first = Zeros(), second = Zeros();
        for (var step = 1; step <= Steps; step++)
        {
            var rows = SpanGroup.All.ToDictionary(g => g, g => Row(weights, g));
            var gradient = Zeros();
            Parallel.ForEach(examples, Zeros, (example, _, sum) => AddGradient(example, rows[example.Group], sum), sum =>
            {
                lock (gradient)
                {
                    Each(sum, (g, f) => gradient[g][f] += sum[g][f]);
                }
            });
            Each(weights, (g, f) =>
            {
                if (free[g][f])
                {
                    var slope = (gradient[g][f] / examples.Length) + ((g == 0 ? SharedPenalty : OwnPenalty) * weights[g][f]);
                    first[g][f] = (FirstMoment * first[g][f]) + ((1 - FirstMoment) * slope);
                    second[g][f] = (SecondMoment * second[g][f]) + ((1 - SecondMoment) * slope * slope);
                    weights[g][f] -= Rate * (first[g][f] / (1 - Math.Pow(FirstMoment, step))) / (Math.Sqrt(second[g][f] / (1 - Math.Pow(SecondMoment, step))) + 1e-8);
                }
            });
        }

        return weights;
    }

    private static double[][] AddGradient(SpanExample example, double[] weights, double[][] sum)
    {
        var trust = Array.ConvertAll(example.Features, row => SpanExample.Dot(weights, row));
        var most = trust.Max();
        trust = Array.ConvertAll(trust, score => Math.Exp(score - most));
        var total = trust.Sum();
        var expected = trust.Select((t, i) => t / total * example.Agreement[i]).Sum();
        var own = sum[1 + SpanGroup.All.ToList().IndexOf(example.Group)];
        for (var i = 0; i < trust.Length; i++)
        {
            var p = trust[i] / total;
            var pull = p * (((expected > 1e-6 ? LogarithmShare * (1 - (example.Agreement[i] / expected)) : 0)) - (ExpectedShare * (example.Agreement[i] - expected)));
            for (var f = 0; f < own.Length; f++)
            {
                var slope = pull * example.Features[i][f];
                sum[0][f] += slope;
                own[f] += slope;
            }
        }

        return sum;
    }

    private static SpanExample Draw(SpanExample example, int seed)
    {
        var all = Enumerable.Range(0, example.Runs.Length).ToArray();
        var draw = all.ToArray();
        new Random(seed).Shuffle(draw);
        var kept = all.OrderByDescending(i => example.Agreement[i]).Take(BestRuns).Concat(draw.Take(DrawnRuns)).Distinct().ToArray();
        return example with { Runs = [.. kept.Select(i => example.Runs[i])], Features = [.. kept.Select(i => example.Features[i].ToArray())], Agreement = [.. kept.Select(i => example.Agreement[i])] };
    }

    private static double[] Scale(SpanExample[] examples)
    {
        var features = SpanFeatures.Names.Count;
        double[] sum = new double[features], squares = new double[features];
        var rows = 0;
        foreach (var row in examples.SelectMany(e => e.Features))
        {
            rows++;
            for (var f = 0; f < features; f++)
            {
                sum[f] += row[f];
                squares[f] += row[f] * row[f];
            }
        }

        return [.. sum.Select((s, f) => Math.Sqrt(Math.Max(1e-4, (squares[f] / rows) - (s / rows * (s / rows)))))];
    }

    private static void Each(double[][] table, Action<int, int> cell)
    {
        for (var g = 0; g < table.Length; g++)
        {
            for (var f = 0; f < table[g].Length; f++)
            {
                cell(g, f);
            }
        }
    }
}
