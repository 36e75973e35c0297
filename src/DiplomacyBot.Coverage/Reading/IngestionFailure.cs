namespace DiplomacyBot.Coverage.Reading;

/// <summary>Why a source, or one article of it, could not be taken in.</summary>
public enum FailureReason
{
    /// <summary>The path does not exist.</summary>
    NotFound,

    /// <summary>A file was named whose kind no reader knows.</summary>
    UnsupportedFile,

    /// <summary>The operating system refused to read it.</summary>
    Unreadable,

    /// <summary>The file holds nothing, or nothing but white space.</summary>
    Empty,

    /// <summary>The file is larger than the limit.</summary>
    TooLarge,

    /// <summary>The file is not text.</summary>
    Binary,

    /// <summary>Most of the file is UTF-8 but some bytes are not: reading it would put wrong letters into the coverage.</summary>
    DamagedText,

    /// <summary>A line of a JSON Lines file is not a JSON object of the expected shape.</summary>
    BrokenLine,

    /// <summary>A line of a JSON Lines file is longer than the limit.</summary>
    LineTooLong,

    /// <summary>A compressed file cannot be unpacked.</summary>
    BrokenArchive,

    /// <summary>A compressed file unpacks to far more than an honest one does.</summary>
    SuspiciousCompression,

    /// <summary>Nothing is left of the article once boilerplate is removed.</summary>
    NoText,

    /// <summary>The same source stands earlier in this run with other content.</summary>
    RepeatedSource,

    /// <summary>A fault of this program; the log has its details.</summary>
    Unexpected,
}

/// <summary>A source or article that was not taken in.</summary>
/// <param name="Reason">Why.</param>
/// <param name="SourcePath">Which file, as shown to people.</param>
/// <param name="Line">Line of the file (1-based), when one line is meant.</param>
/// <param name="Detail">A number, position or message that makes the reason precise; may be null.</param>
public sealed record IngestionFailure(FailureReason Reason, string SourcePath, int? Line = null, string? Detail = null);
