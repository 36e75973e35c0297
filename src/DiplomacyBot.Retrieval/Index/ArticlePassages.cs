namespace DiplomacyBot.Retrieval.Index;

/// <summary>One article as an index needs it.</summary>
public sealed record ArticlePassages
{
    /// <summary>Id of the article in the article store.</summary>
    public required string ArticleId { get; init; }

    /// <summary>The article's text: offsets of passages point into it.</summary>
    public required string Text { get; init; }

    /// <summary>Headline, searched with every passage.</summary>
    public required string Title { get; init; }

    /// <summary>Outlets that carried the text: its own first, then those that reprinted it.</summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];

    /// <summary>First day of the publication period (day, month or year); null when unknown.</summary>
    public DateOnly? PublishedFrom { get; init; }

    /// <summary>Last day of the publication period; null when unknown.</summary>
    public DateOnly? PublishedTo { get; init; }

    /// <summary>Address of the original; null when unknown.</summary>
    public string? Url { get; init; }

    /// <summary>The article's version in the store, from 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The passages, in order.</summary>
    public required IReadOnlyList<IndexedPassage> Passages { get; init; }
}

/// <summary>One passage of an article as an index keeps it.</summary>
/// <param name="Ordinal">Zero-based place in the article; with the article's id it names the passage.</param>
/// <param name="Start">UTF-16 offset in the article's text.</param>
/// <param name="End">UTF-16 offset behind the last code unit.</param>
/// <param name="Vector">Embedding, length-normalised; null when no embedding model is configured.</param>
public sealed record IndexedPassage(int Ordinal, int Start, int End, ReadOnlyMemory<float>? Vector = null);
