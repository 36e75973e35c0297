namespace DiplomacyBot.Benchmarks.Training;

/// <summary>
/// Fits a linear sum so that the right passage gets most of the softmax over its list (Cao et al., <i>Learning to Rank: From Pairwise Approach to Listwise
/// Approach</i>, 2007), with a quadratic penalty on weights of features scaled to unit variance, by Adam on the whole data. Deterministic.
/// </summary>
internal static class ListwiseFit
{
    private const int Steps = 250;
    private const double Rate = 0.1;
    private const double Penalty = 1e-3;
    private const double FirstMoment = 0.9;
    private const double SecondMoment = 0.99;

    /// <summary>Passages of a list that are learned from, beside the right ones.</summary>
    private const int Considered = 50;

    public static double[] Fit(IReadOnlyList<PassageGroup> groups, int features)
    {
        var scale = Scale(groups, features);
        var lists = groups.Where(g => g.Right.Contains(true)).Select(g => Prepare(g, scale)).ToArray();
        double[] weights = new double[features], first = new double[features], second = new double[features];
        for (var step = 1; step <= Steps; step++)
        {
            var gradient = new double[features];
            Parallel.ForEach(lists, () => new double[features], (list, _, sum) => AddGradient(list, weights, sum), sum =>
            {
                lock (gradient)
                {
                    Add(gradient, sum);
                }
            });
            for (var f = 0; f < features; f++)
            {
                var slope = (gradient[f] / lists.Length) + (Penalty * weights[f]);
                first[f] = (FirstMoment * first[f]) + ((1 - FirstMoment) * slope);
                second[f] = (SecondMoment * second[f]) + ((1 - SecondMoment) * slope * slope);
                weights[f] -= Rate * (first[f] / (1 - Math.Pow(FirstMoment, step))) / (Math.Sqrt(second[f] / (1 - Math.Pow(SecondMoment, step))) + 1e-8);
            }
        }

        return [.. weights.Select((w, f) => w / scale[f])];
    }

    private static (double[][] Rows, bool[] Right) Prepare(PassageGroup group, double[] scale)
    {
        var kept = Enumerable.Range(0, group.Features.Length).Where(i => i < Considered || group.Right[i]).ToArray();
        return ([.. kept.Select(i => group.Features[i].Select((v, f) => v / scale[f]).ToArray())], [.. kept.Select(i => group.Right[i])]);
    }

    private static double[] AddGradient((double[][] Rows, bool[] Right) list, double[] weights, double[] sum)
    {
        var scores = Array.ConvertAll(list.Rows, row => PassageGroup.Dot(weights, row));
        var most = scores.Max();
        double all = 0, right = 1e-300;
        for (var i = 0; i < scores.Length; i++)
        {
            all += scores[i] = Math.Exp(scores[i] - most);
            right += list.Right[i] ? scores[i] : 0;
        }

        for (var i = 0; i < scores.Length; i++)
        {
            var pull = (scores[i] / all) - (list.Right[i] ? scores[i] / right : 0);
            for (var f = 0; f < sum.Length; f++)
            {
                sum[f] += pull * list.Rows[i][f];
            }
        }

        return sum;
    }

    private static double[] Scale(IReadOnlyList<PassageGroup> groups, int features)
    {
        double[] sum = new double[features], squares = new double[features];
        var rows = 0;
        foreach (var row in groups.SelectMany(g => g.Features))
        {
            rows++;
            for (var f = 0; f < features; f++)
            {
                sum[f] += row[f];
                squares[f] += row[f] * row[f];
            }
        }

        return [.. sum.Select((s, f) => Math.Sqrt(Math.Max(1e-6, (squares[f] / rows) - (s / rows * (s / rows)))))];
    }

    private static void Add(double[] to, double[] what)
    {
        for (var f = 0; f < to.Length; f++)
        {
            to[f] += what[f];
        }
    }
}
