namespace DiplomacyBot.Evaluation.Metrics;

/// <summary>An estimate with its 95 % interval.</summary>
/// <param name="Value">The figure itself.</param>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public readonly record struct Estimate(double Value, double Low, double High);

/// <summary>
/// Percentile bootstrap (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, ch. 13): the questions are drawn again with replacement, and the
/// middle 95 % of the figures so obtained are the interval. Seeded: the same figures give the same interval.
/// </summary>
public static class Bootstrap
{
    /// <summary>How often the questions are drawn again.</summary>
    public const int Rounds = 2000;

    private const double Tail = 0.025;

    /// <summary>The mean of values.</summary>
    public static Estimate Mean(IReadOnlyList<double> values, int seed)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Of(values.Count, seed, drawn =>
        {
            var sum = 0.0;
            foreach (var i in drawn)
            {
                sum += values[i];
            }

            return sum / drawn.Length;
        });
    }

    /// <summary>Any figure of a set of questions.</summary>
    /// <param name="count">Number of questions; 0 gives zeros.</param>
    /// <param name="seed">Seed of the draws.</param>
    /// <param name="figure">The figure over the questions with these indexes, some of them repeated; NaN where it is not defined.</param>
    public static Estimate Of(int count, int seed, Func<int[], double> figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        if (count == 0)
        {
            return default;
        }

        var indexes = Enumerable.Range(0, count).ToArray();
        var value = figure(indexes);
        var random = new Random(seed);
        var (drawn, values) = (new int[count], new List<double>(Rounds));
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < count; i++)
            {
                drawn[i] = random.Next(count);
            }

            if (figure(drawn) is var again && !double.IsNaN(again))
            {
                values.Add(again);
            }
        }

        values.Sort();
        return values.Count == 0 ? new Estimate(value, value, value) : new Estimate(value, Percentile.Of(values, Tail), Percentile.Of(values, 1 - Tail));
    }
}
