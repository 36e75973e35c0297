namespace DiplomacyBot.Answering.ShortAnswers.Spans;

/// <summary>The runs of a sentence that may be answers.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Runs">Each run with the sum of its weights, as in the sentence that ranks first.</param>
/// <param name="Strength">Natural logarithm of the sum of the exponentials of all these sums: how much of an answer the sentence seems to have, however its runs are cut.</param>
internal sealed record SentenceRuns(SpanSentence Sentence, IReadOnlyList<(AnswerSpan Span, double Score)> Runs, double Strength)
{
    /// <summary>A sentence whose strength is this much less has no answer beside the strongest.</summary>
    private const double Clear = 8;

    /// <summary>How far it stays behind the strongest sentence: 0 for that one, −1 for one clearly without an answer.</summary>
    public double Behind(double strongest) => Runs.Count == 0 ? -1 : Math.Max(-1, (Strength - strongest) / Clear);

    public static SentenceRuns Of(SpanSentence sentence, IReadOnlyList<(AnswerSpan Span, double Score)> runs)
    {
        if (runs.Count == 0)
        {
            return new SentenceRuns(sentence, runs, double.NegativeInfinity);
        }

        var most = runs.Max(r => r.Score);
        return new SentenceRuns(sentence, runs, most + Math.Log(runs.Sum(r => Math.Exp(r.Score - most))));
    }
}
