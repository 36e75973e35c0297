namespace DiplomacyBot.Coverage.Reading;

/// <summary>An article as its source gives it: nothing cleaned, nothing concluded.</summary>
public sealed record RawArticle
{
    /// <summary>What makes a second reading of the same source the same article (<see cref="Articles.Article.SourceKey"/>).</summary>
    public required string SourceKey { get; init; }

    /// <summary>Where it was read from; shown to people.</summary>
    public required string SourcePath { get; init; }

    /// <summary>Line of the file (1-based) for a format with one article a line; null otherwise.</summary>
    public int? Line { get; init; }

    /// <summary>The text with whatever boilerplate the source carries.</summary>
    public required string Text { get; init; }

    /// <summary>Headline the source states; null when it states none.</summary>
    public string? Title { get; init; }

    /// <summary>Date the source states, as written there.</summary>
    public string? Date { get; init; }

    /// <summary>Outlet the source states.</summary>
    public string? Outlet { get; init; }

    /// <summary>Author the source states.</summary>
    public string? Author { get; init; }

    /// <summary>Address the source states.</summary>
    public string? Url { get; init; }

    /// <summary>True when title, date and the like may stand in the lines of the text itself (a scraped page, a text file).</summary>
    public bool MetadataInText { get; init; }

    /// <summary>What the reader noticed and people should know.</summary>
    public IReadOnlyList<IngestionNote> Notes { get; init; } = [];
}
