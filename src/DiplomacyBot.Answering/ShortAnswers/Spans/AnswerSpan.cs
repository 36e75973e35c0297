namespace DiplomacyBot.Answering.ShortAnswers.Spans;

/// <summary>A run of syllables of one sentence that may be an answer.</summary>
/// <param name="First">Index of its first syllable, counted in the sentence.</param>
/// <param name="Last">Index of its last syllable.</param>
internal readonly record struct AnswerSpan(int First, int Last)
{
    public int Count => Last - First + 1;

    /// <summary>Whether it begins or ends amid another run.</summary>
    public bool Cuts(AnswerSpan other) => (First > other.First && First <= other.Last) || (Last >= other.First && Last < other.Last);

    /// <summary>Whether they have a syllable in common.</summary>
    public bool Meets(AnswerSpan other) => First <= other.Last && other.First <= Last;

    /// <summary>Agreement of two runs, as F1 counts it by syllables; 0 to 1.</summary>
    public double Agreement(AnswerSpan other) =>
        2.0 * Math.Max(0, Math.Min(Last, other.Last) - Math.Max(First, other.First) + 1) / (Count + other.Count);
}
