namespace DiplomacyBot.Answering.Passages;

/// <summary>The term-frequency half of BM25 (Robertson and Zaragoza, <i>The Probabilistic Relevance Framework: BM25 and Beyond</i>, 2009), for runs of any usual length.</summary>
internal static class Bm25
{
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;

    /// <summary>What a term can count at the most, in units of its idf.</summary>
    public const double Most = Saturation + 1;

    /// <param name="occurrences">How often a term occurs; fractions are allowed.</param>
    /// <param name="penalty">What <see cref="Penalty"/> gives for the text's length.</param>
    public static double Saturated(double occurrences, double penalty) => occurrences <= 0 ? 0 : occurrences * Most / (occurrences + penalty);

    /// <param name="length">Length in syllables.</param>
    /// <param name="usual">The usual length of such a text.</param>
    public static double Penalty(int length, double usual) => Saturation * (1 - LengthShare + (LengthShare * length / usual));
}
