namespace DiplomacyBot.Storage.Projecting;

/// <summary>How far a build is.</summary>
/// <param name="Articles">Articles sent, those of earlier runs included.</param>
/// <param name="Total">Articles to send.</param>
/// <param name="Resumed">True when an earlier run had begun it.</param>
public readonly record struct ProjectionProgress(long Articles, long Total, bool Resumed);

/// <summary>How an attempt to bring a projection up to date ended.</summary>
public enum ProjectionOutcome
{
    /// <summary>Nothing had changed.</summary>
    UpToDate,

    /// <summary>Changes were sent, or a build was completed.</summary>
    Updated,

    /// <summary>Another process is at it.</summary>
    Busy,
}
