namespace DiplomacyBot.Storage.Vectors;

/// <summary>How far the embedding of the coverage is.</summary>
/// <param name="Done">Passages that have a vector.</param>
/// <param name="Total">All indexed passages.</param>
public readonly record struct FillProgress(long Done, long Total);

/// <summary>How an attempt to embed the coverage ended.</summary>
public enum FillOutcome
{
    /// <summary>Nothing was missing.</summary>
    UpToDate,

    /// <summary>Vectors were added, and none is missing now.</summary>
    Filled,

    /// <summary>Another process is at it.</summary>
    Busy,
}
