namespace DiplomacyBot.Retrieval.Accents;

/// <summary>
/// The two classical questions about a chain (Rabiner, <i>A Tutorial on Hidden Markov Models and Selected Applications in Speech
/// Recognition</i>, 1989): how probable is each state, and which sequence is the most probable one. All sums are scaled at each step, because
/// only proportions matter and a long question would run out of exponent.
/// </summary>
internal static class ChainProbabilities
{
    /// <summary>Probability of each candidate at each position, given the whole question (forward–backward). Steps need not sum to 1: what is preferred simply weighs more.</summary>
    /// <param name="steps">By position, candidate before and candidate there; see <see cref="VariantLattice.Steps"/>.</param>
    public static double[][] OfCandidates(double[][][] steps)
    {
        var probabilities = new double[steps.Length][];
        double[] forward = [1];
        for (var position = 0; position < steps.Length; position++)
        {
            var next = new double[steps[position][0].Length];
            for (var i = 0; i < forward.Length; i++)
            {
                for (var j = 0; j < next.Length; j++)
                {
                    next[j] += forward[i] * steps[position][i][j];
                }
            }

            probabilities[position] = forward = Scaled(next);
        }

        var backward = Array.ConvertAll(forward, static _ => 1.0);
        for (var position = steps.Length - 1; position >= 0; position--)
        {
            probabilities[position] = Scaled([.. probabilities[position].Zip(backward, static (before, after) => before * after)]);
            backward = Scaled(Array.ConvertAll(steps[position], row => row.Zip(backward, static (step, after) => step * after).Sum()));
        }

        return probabilities;
    }

    /// <summary>The most probable candidate at each position, taken as one sequence (Viterbi).</summary>
    public static int[] BestPath(double[][][] steps)
    {
        var cameFrom = new int[steps.Length][];
        double[] best = [1];
        for (var position = 0; position < steps.Length; position++)
        {
            var next = new double[steps[position][0].Length];
            cameFrom[position] = new int[next.Length];
            for (var i = 0; i < best.Length; i++)
            {
                for (var j = 0; j < next.Length; j++)
                {
                    if (best[i] * steps[position][i][j] is var value && value > next[j])
                    {
                        (next[j], cameFrom[position][j]) = (value, i);
                    }
                }
            }

            best = Scaled(next);
        }

        var path = new int[steps.Length];
        for (int position = steps.Length - 1, at = Array.IndexOf(best, best.Max()); position >= 0; position--)
        {
            path[position] = at;
            at = cameFrom[position][at];
        }

        return path;
    }

    /// <summary>How many times as probable one sequence is as another (natural logarithm).</summary>
    public static double LogOdds(double[][][] steps, int[] path, int[] other)
    {
        var odds = 0.0;
        for (var position = 0; position < steps.Length; position++)
        {
            odds += Math.Log(StepOf(path, position) / StepOf(other, position));
        }

        return odds;

        double StepOf(int[] path, int position) => steps[position][position == 0 ? 0 : path[position - 1]][path[position]];
    }

    private static double[] Scaled(double[] values)
    {
        var sum = values.Sum();
        return Array.ConvertAll(values, value => value / sum);
    }
}
