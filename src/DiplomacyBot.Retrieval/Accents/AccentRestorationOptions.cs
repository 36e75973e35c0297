namespace DiplomacyBot.Retrieval.Accents;

/// <summary>How missing accents are restored. The defaults are those measured in docs/adr/0003-accentless-questions.md.</summary>
public sealed record AccentRestorationOptions
{
    /// <summary>The settings used unless others are given.</summary>
    public static AccentRestorationOptions Default { get; } = new();

    /// <summary>How many variants of a syllable are weighed, the most common ones first; 1 or more.</summary>
    public int MaxVariants { get; init; } = 20;

    /// <summary>Share of the probability given to how common a syllable is by itself, the rest going to how often it follows the one before it; above 0, at most 1.</summary>
    public double UnigramShare { get; init; } = 0.1;

    /// <summary>How much a search leans on the probabilities: 0 seeks all variants of a syllable alike, 1 in proportion to them.</summary>
    public double Trust { get; init; } = 0.2;

    /// <summary>Weight below which a variant is not searched.</summary>
    public double LeastWeight { get; init; } = 0.03;
}
