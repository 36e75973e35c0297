namespace DiplomacyBot.Evaluation.Comparison;

/// <summary>Why two reports cannot be compared.</summary>
public enum Incomparable
{
    /// <summary>They measured different things; the names are their kinds.</summary>
    Kinds,

    /// <summary>No question has a figure in both.</summary>
    NothingShared,

    /// <summary>They do not share the figure that was asked for; the names are those they share.</summary>
    NoSuchFigure,
}

/// <summary>Two reports that cannot be compared.</summary>
/// <param name="reason">Why.</param>
/// <param name="names">What makes it precise.</param>
/// <param name="figure">The figure that was asked for; null for none.</param>
public sealed class IncomparableException(Incomparable reason, IReadOnlyList<string> names, string? figure = null) : Exception($"{reason}: {string.Join(", ", names)}")
{
    /// <summary>Why.</summary>
    public Incomparable Reason { get; } = reason;

    /// <summary>What makes it precise.</summary>
    public IReadOnlyList<string> Names { get; } = names;

    /// <summary>The figure that was asked for; null for none.</summary>
    public string? Figure { get; } = figure;
}
