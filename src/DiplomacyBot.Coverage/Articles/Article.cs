namespace DiplomacyBot.Coverage.Articles;

/// <summary>How exactly a publication date is known.</summary>
public enum PublicationPrecision
{
    /// <summary>No date is known.</summary>
    Unknown,

    /// <summary>The year.</summary>
    Year,

    /// <summary>The month.</summary>
    Month,

    /// <summary>The day.</summary>
    Day,
}

/// <summary>When an article appeared.</summary>
/// <param name="On">First day of the day, month or year; null when unknown.</param>
/// <param name="Precision">How exactly <paramref name="On"/> is known.</param>
/// <param name="Inferred">True when the date was concluded from the text (a dateline) instead of being stated by the source.</param>
public sealed record Publication(DateOnly? On, PublicationPrecision Precision, bool Inferred)
{
    /// <summary>No date is known.</summary>
    public static Publication Unknown { get; } = new(null, PublicationPrecision.Unknown, false);
}

/// <summary>A stored piece of coverage. Its <see cref="Text"/> is what every offset in the system points into.</summary>
public sealed record Article
{
    /// <summary>Stable identity: 16 lower-case hex digits of the SHA-256 of <see cref="SourceKey"/>.</summary>
    public required string Id { get; init; }

    /// <summary>What makes a second reading of the same source the same article: the url, or the full path of its file with the line's id.</summary>
    public required string SourceKey { get; init; }

    /// <summary>Where it was read from, relative to the folder that was ingested; shown to people.</summary>
    public required string SourcePath { get; init; }

    /// <summary>1 at first, one more with each change of the text.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Headline, or the first sentence when the source has none (<see cref="TitleDerived"/>).</summary>
    public required string Title { get; init; }

    /// <summary>True when <see cref="Title"/> is the first sentence of the text.</summary>
    public bool TitleDerived { get; init; }

    /// <summary>The paper or site, as it calls itself; null when unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>The byline; null when unknown.</summary>
    public string? Author { get; init; }

    /// <summary>Address of the original; null when unknown.</summary>
    public string? Url { get; init; }

    /// <summary>When it appeared.</summary>
    public Publication Publication { get; init; } = Publication.Unknown;

    /// <summary>The cleaned body: NFC, lines ended by LF, one line a paragraph, no boilerplate; the headline is not part of it.</summary>
    public required string Text { get; init; }

    /// <summary>SHA-256 (lower-case hex) over text and metadata: equal hash, unchanged article.</summary>
    public required string ContentHash { get; init; }

    /// <summary>Id of the article whose text this one repeats (wire copy); null for an article that is indexed itself.</summary>
    public string? DuplicateOf { get; init; }
}
