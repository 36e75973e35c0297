using DiplomacyBot.Answering.ShortAnswers.Spans;

namespace DiplomacyBot.Benchmarks.Training;

/// <summary>The runs that may answer a question, of all sentences that are shown, with how well each agrees with the answer.</summary>
/// <param name="Set">The set the question is from.</param>
/// <param name="Half">0 or 1: which half of the set's titles it belongs to.</param>
/// <param name="Group">Its group of questions.</param>
/// <param name="Runs">Where each run stands; the scores are not used.</param>
/// <param name="Features">One row for each run.</param>
/// <param name="Agreement">F1 of each run.</param>
/// <param name="Before">F1 of the short answer that the program shows.</param>
internal sealed record SpanExample(string Set, int Half, string Group, ScoredSpan[] Runs, float[][] Features, double[] Agreement, double Before)
{
    /// <summary>F1 of the run that weights take.</summary>
    public double Chosen(double[] weights)
    {
        if (Runs.Length == 0)
        {
            return 0;
        }

        var scored = Enumerable.Range(0, Runs.Length).Select(i => Runs[i] with { Score = Dot(weights, Features[i]) }).ToArray();
        var best = SpanConsensus.Best(scored).Run;
        return Agreement[Array.FindIndex(Runs, r => r.Sentence == best.Sentence && r.Span == best.Span)];
    }

    public static double Dot(double[] weights, float[] row)
    {
        var sum = 0.0;
        for (var f = 0; f < row.Length; f++)
        {
            sum += weights[f] * row[f];
        }

        return sum;
    }
}
