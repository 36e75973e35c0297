using DiplomacyBot.Language.Dates;

namespace DiplomacyBot.Answering.Articles;

/// <summary>What answering needs to read of the article store.</summary>
public interface ICoverageReader
{
    /// <summary>The articles with these ids; ids that are no longer there are left out.</summary>
    Task<IReadOnlyDictionary<string, SourceArticle>> ReadAsync(IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken);

    /// <summary>What the coverage holds, for telling a reader why there is no answer.</summary>
    Task<CoverageScope> DescribeAsync(CancellationToken cancellationToken);
}

/// <summary>An article as a source of quotes.</summary>
public sealed record SourceArticle
{
    /// <summary>Id in the article store.</summary>
    public required string Id { get; init; }

    /// <summary>Version of the text.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Headline.</summary>
    public required string Title { get; init; }

    /// <summary>True when the headline is only the text's first sentence.</summary>
    public bool TitleDerived { get; init; }

    /// <summary>The outlet; null when unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>Other outlets that carried the same text.</summary>
    public IReadOnlyList<string> AlsoIn { get; init; } = [];

    /// <summary>The byline; null when unknown.</summary>
    public string? Author { get; init; }

    /// <summary>First day of the publication period; null when unknown.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>How exactly <see cref="PublishedOn"/> is known; null when it is not.</summary>
    public DatePrecision? PublishedPrecision { get; init; }

    /// <summary>True when the date was concluded from the text.</summary>
    public bool PublishedInferred { get; init; }

    /// <summary>Address of the original; null when unknown.</summary>
    public string? Url { get; init; }

    /// <summary>The file it was read from.</summary>
    public required string SourcePath { get; init; }

    /// <summary>The text offsets point into.</summary>
    public required string Text { get; init; }
}

/// <summary>What the coverage holds.</summary>
/// <param name="Articles">Number of articles.</param>
/// <param name="From">Earliest publication day; null when none is dated.</param>
/// <param name="To">Latest publication day.</param>
/// <param name="Outlets">Outlets, those with most articles first.</param>
public sealed record CoverageScope(int Articles, DateOnly? From, DateOnly? To, IReadOnlyList<string> Outlets);
