namespace DiplomacyBot.Storage.Checks;

/// <summary>What was checked.</summary>
public enum StoreCheck
{
    /// <summary>The file's structure (<c>PRAGMA integrity_check</c>).</summary>
    Integrity,

    /// <summary>Rows that point to rows that are not there.</summary>
    References,

    /// <summary>Passages inside their articles' texts, numbered from 0 without a gap.</summary>
    Passages,

    /// <summary>Indexed articles that have a text but no passage, and so can never be found.</summary>
    Unsearchable,

    /// <summary>Duplicates of articles that are themselves duplicates.</summary>
    Duplicates,

    /// <summary>The index holds as many passages as the store.</summary>
    Index,
}

/// <summary>Something that is wrong.</summary>
/// <param name="Check">Which check found it.</param>
/// <param name="ArticleId">The article concerned; null when it concerns the whole file.</param>
/// <param name="Detail">What was found, for people who repair it.</param>
public sealed record StoreFinding(StoreCheck Check, string? ArticleId, string Detail);
