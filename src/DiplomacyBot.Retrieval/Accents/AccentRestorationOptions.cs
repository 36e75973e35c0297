namespace DiplomacyBot.Retrieval.Accents;

/// <summary>How missing accents are restored. The defaults are those measured in docs/adr/0003-accentless-questions.md.</summary>
public sealed record AccentRestorationOptions
{
    /// <summary>The settings used unless others are given.</summary>
    public static AccentRestorationOptions Default { get; } = new();

    /// <summary>How many variants of a syllable are weighed, the most common ones first; 1 or more.</summary>
    public int MaxVariants { get; init; } = 20;

    /// <summary>Share of the probability given to how common a syllable is by itself, the rest going to how often it follows the one before it; above 0, at most 1.</summary>
    public double UnigramShare { get; init; } = 0.002;

    /// <summary>What is added to the probability of a word behind the one before it where both belong to a usual phrase that can stand there; 0 or more.</summary>
    public double PhraseShare { get; init; } = 20;

    /// <summary>How many times as probable a word that asks is where the question ends; 1 or more.</summary>
    public double EndBoost { get; init; } = 5;

    /// <summary>How many times as probable a syllable without accents is just that when others of the question have accents; 1 or more.</summary>
    public double AsTypedBoost { get; init; } = 3;

    /// <summary>
    /// How many times as probable (its natural logarithm) a question with some accents must be with more of them, before it counts as one that lacks some. At 8, 96 of 100
    /// questions with the accents of every second word removed are taken as lacking some, and 3 of 1,000 that lack none.
    /// </summary>
    public double LeastDoubt { get; init; } = 8;

    /// <summary>How much a search leans on the probabilities: 0 seeks all variants of a syllable alike, 1 in proportion to them.</summary>
    public double Trust { get; init; } = 0.2;

    /// <summary>Weight below which a variant is not searched.</summary>
    public double LeastWeight { get; init; } = 0.03;
}
