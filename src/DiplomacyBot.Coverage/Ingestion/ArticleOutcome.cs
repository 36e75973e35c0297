using DiplomacyBot.Coverage.Reading;

namespace DiplomacyBot.Coverage.Ingestion;

/// <summary>What became of one article of a run.</summary>
public enum OutcomeKind
{
    /// <summary>It is new and stored.</summary>
    Added,

    /// <summary>It was stored before; its text or metadata changed and the new version is stored.</summary>
    Updated,

    /// <summary>It was stored before and did not change.</summary>
    Unchanged,

    /// <summary>It is stored (new or changed) and linked to the article it repeats; it is not indexed itself.</summary>
    Duplicate,

    /// <summary>It was not taken in.</summary>
    Failed,
}

/// <summary>The outcome for one article. What it says is on the disk already.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="SourcePath">Where it was read from, as shown to people.</param>
/// <param name="Line">Line of the file (1-based) for a format with one article a line.</param>
/// <param name="ArticleId">Its id; null when it failed.</param>
/// <param name="Title">Its title; null when it failed.</param>
/// <param name="DuplicateOf">Id of the article it repeats; null otherwise.</param>
/// <param name="Failure">Why it failed; null otherwise.</param>
public sealed record ArticleOutcome(
    OutcomeKind Kind, string SourcePath, int? Line, string? ArticleId = null, string? Title = null, string? DuplicateOf = null, IngestionFailure? Failure = null);
