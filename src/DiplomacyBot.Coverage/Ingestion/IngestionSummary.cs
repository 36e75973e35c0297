using DiplomacyBot.Coverage.Reading;

namespace DiplomacyBot.Coverage.Ingestion;

/// <summary>How many articles had which outcome.</summary>
public readonly record struct IngestionCounts(int Added, int Updated, int Unchanged, int Duplicates, int Failed)
{
    /// <summary>All of them.</summary>
    public int Total => Added + Updated + Unchanged + Duplicates + Failed;

    internal IngestionCounts With(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Added => this with { Added = Added + 1 },
        OutcomeKind.Updated => this with { Updated = Updated + 1 },
        OutcomeKind.Unchanged => this with { Unchanged = Unchanged + 1 },
        OutcomeKind.Duplicate => this with { Duplicates = Duplicates + 1 },
        _ => this with { Failed = Failed + 1 },
    };
}

/// <summary>How a run ended.</summary>
public enum IngestionEnd
{
    /// <summary>Everything was read.</summary>
    Completed,

    /// <summary>The caller cancelled. What is counted is stored; running again does the rest.</summary>
    Cancelled,

    /// <summary>Another process kept the store locked. What is counted is stored; running again does the rest.</summary>
    StoreBusy,
}

/// <summary>What a run did.</summary>
/// <param name="End">How it ended.</param>
/// <param name="Counts">Articles by outcome.</param>
/// <param name="Failures">What was not taken in and why, in source order.</param>
/// <param name="Notes">What people should know about sources that were taken in.</param>
/// <param name="Elapsed">Duration of the run.</param>
public sealed record IngestionSummary(
    IngestionEnd End, IngestionCounts Counts, IReadOnlyList<IngestionFailure> Failures, IReadOnlyList<IngestionNote> Notes, TimeSpan Elapsed)
{
    /// <summary>Everything was read and nothing failed.</summary>
    public bool Succeeded => End == IngestionEnd.Completed && Failures.Count == 0;
}

/// <summary>How far a run is; reported after each article, in source order.</summary>
/// <param name="Counts">Articles by outcome so far.</param>
/// <param name="BytesDone">Bytes of the sources (on disk) behind the articles that are done.</param>
/// <param name="BytesTotal">Bytes of all sources.</param>
/// <param name="Last">The outcome this report is about; null for the first report, made once the sources are found.</param>
public sealed record IngestionProgress(IngestionCounts Counts, long BytesDone, long BytesTotal, ArticleOutcome? Last);
