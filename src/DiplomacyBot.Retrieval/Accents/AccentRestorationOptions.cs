namespace DiplomacyBot.Retrieval.Accents;

/// <summary>How missing accents are restored. The defaults are those measured in docs/adr/0003-accentless-questions.md.</summary>
public sealed record AccentRestorationOptions
{
    /// <summary>The settings used unless others are given.</summary>
    public static AccentRestorationOptions Default { get; } = new();

    /// <summary>How many variants of a syllable are weighed, the most common ones first.</summary>
    public int MaxVariants { get; init; } = 10;

    /// <summary>Share of the probability given to how common a syllable is by itself, the rest going to how often it follows the one before it; 0 to 1.</summary>
    public double UnigramShare { get; init; } = 0.1;

    /// <summary>Probability below which a variant, or a pair of variants, is not searched.</summary>
    public double LeastProbability { get; init; } = 0.03;
}
