using DiplomacyBot.Evaluation.Metrics;

namespace DiplomacyBot.Evaluation.Comparison;

/// <summary>Whether a difference between two measurements of the same questions is more than chance.</summary>
public static class PairedTest
{
    /// <summary>How often signs are drawn.</summary>
    public const int Rounds = 10_000;

    /// <summary>
    /// Two-sided p-value of the paired randomisation test (Fisher 1935; for retrieval: Smucker, Allan and Carterette 2007): if nothing had changed, each question's
    /// difference could as well have had the other sign. Seeded. 1 when no question differs.
    /// </summary>
    /// <param name="differences">After minus before, one for each question.</param>
    /// <param name="seed">Seed of the draws.</param>
    public static double PValue(IReadOnlyList<double> differences, int seed)
    {
        ArgumentNullException.ThrowIfNull(differences);
        var changed = differences.Where(d => d != 0).ToArray();
        if (changed.Length == 0)
        {
            return 1;
        }

        // Sums of the same numbers in another order differ by rounding.
        var seen = Math.Abs(changed.Sum()) - 1e-9;
        var random = new Random(seed);
        var asExtreme = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var sum = 0.0;
            foreach (var difference in changed)
            {
                sum += random.Next(2) == 0 ? difference : -difference;
            }

            asExtreme += Math.Abs(sum) >= seen ? 1 : 0;
        }

        return (asExtreme + 1.0) / (Rounds + 1);
    }

    /// <summary>The mean difference with its 95 % interval by paired bootstrap.</summary>
    public static Estimate Interval(IReadOnlyList<double> differences, int seed) => Bootstrap.Mean(differences, seed);
}
