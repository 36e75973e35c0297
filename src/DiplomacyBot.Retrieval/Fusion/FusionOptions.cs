namespace DiplomacyBot.Retrieval.Fusion;

/// <summary>How the list by terms and the list by vector become one.</summary>
public enum FusionMethod
{
    /// <summary>Weighted sum of normalised scores.</summary>
    Scores,

    /// <summary>Sum of reciprocal ranks: for lists whose scores cannot be trusted.</summary>
    ReciprocalRanks,
}

/// <summary>Settings of fusion; section <c>Retrieval:Fusion</c>.</summary>
public sealed record FusionOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Retrieval:Fusion";

    /// <summary>The settings used unless others are given.</summary>
    public static FusionOptions Default { get; } = new();

    /// <summary>The method; published results for Vietnamese news favour scores (ViNewsQA, nDCG@10 0.772 against 0.757).</summary>
    public FusionMethod Method { get; init; } = FusionMethod.Scores;

    /// <summary>Share of the list by vector in the weighted sum, 0 to 1.</summary>
    public double VectorShare { get; init; } = 0.5;

    /// <summary>The constant of reciprocal rank fusion, above 0: the larger, the less the first places stand out.</summary>
    public double RankConstant { get; init; } = 60;
}
