namespace DiplomacyBot.Answering.ShortAnswers.Spans;

/// <summary>A run with the sum of its weights.</summary>
/// <param name="Sentence">Which of the sentences it is of.</param>
/// <param name="Span">The run.</param>
/// <param name="Score">The linear sum.</param>
internal readonly record struct ScoredSpan(int Sentence, AnswerSpan Span, double Score);

/// <summary>
/// Takes the run with the largest expected F1 where each run is trusted by a softmax over the sums: many likely runs that differ by a syllable speak for each other (minimum Bayes
/// risk: Kumar and Byrne, 2004).
/// </summary>
internal static class SpanConsensus
{
    /// <summary>Runs that are compared; what is trusted less than these changes nothing.</summary>
    private const int Compared = 60;

    /// <param name="runs">All runs; at least one.</param>
    /// <returns>The run and its expected F1, 0 to 1.</returns>
    public static (ScoredSpan Run, double Agreement) Best(IReadOnlyList<ScoredSpan> runs)
    {
        var most = runs.Max(r => r.Score);
        var total = runs.Sum(r => Math.Exp(r.Score - most));
        var likely = runs.OrderByDescending(r => r.Score).Take(Compared).ToArray();
        var trust = Array.ConvertAll(likely, r => Math.Exp(r.Score - most) / total);
        return likely.Select(run => (run, Agreement: Expected(run))).MaxBy(r => r.Agreement);

        double Expected(ScoredSpan run)
        {
            var sum = 0.0;
            for (var i = 0; i < likely.Length; i++)
            {
                sum += likely[i].Sentence == run.Sentence ? trust[i] * run.Span.Agreement(likely[i].Span) : 0;
            }

            return sum;
        }
    }
}
