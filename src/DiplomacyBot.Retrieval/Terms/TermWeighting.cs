namespace DiplomacyBot.Retrieval.Terms;

/// <summary>
/// How terms are weighted: the term-frequency half of BM25 (Robertson and Zaragoza, <i>The Probabilistic Relevance Framework:
/// BM25 and Beyond</i>, 2009). The other half, the inverse document frequency, is applied by the index when it searches.
/// </summary>
public sealed record TermWeighting
{
    /// <summary>The weighting used unless one is given.</summary>
    public static TermWeighting Default { get; } = new();

    /// <summary>How soon repeating a term stops to count (BM25's k1), above 0.</summary>
    public float Saturation { get; init; } = 1.2f;

    /// <summary>How much a long passage is held back (BM25's b), 0 to 1.</summary>
    public float LengthNormalization { get; init; } = 0.75f;

    /// <summary>
    /// Length in syllables that counts as usual. A constant, not the mean over the coverage: a passage's weights
    /// must not change when other passages come and go, or every change would mean weighting (and sending to Qdrant) everything again.
    /// </summary>
    public float UsualLength { get; init; } = 170f;

    /// <summary>What one occurrence in the headline counts, in occurrences in the passage.</summary>
    public float TitleWeight { get; init; } = 0.5f;

    /// <summary>What the outlet's name and the publication date count, in occurrences in the passage.</summary>
    public float ContextWeight { get; init; } = 0.2f;

    /// <summary>What a pair of syllables counts in a question, beside 1 for each of its syllables.</summary>
    public float PairWeight { get; init; } = 0.35f;

    /// <summary>What a date (day of the year, or month of a year) counts in a question.</summary>
    public float DateWeight { get; init; } = 1f;

    /// <summary>Weight of a term in a passage.</summary>
    /// <param name="occurrences">How often the passage has the term; fractions come from headline and context.</param>
    /// <param name="length">The passage's length in syllables.</param>
    public float Weigh(float occurrences, int length) =>
        occurrences * (Saturation + 1) / (occurrences + LengthPenalty(length));

    internal float LengthPenalty(int length) =>
        Saturation * (1 - LengthNormalization + (LengthNormalization * length / UsualLength));
}
