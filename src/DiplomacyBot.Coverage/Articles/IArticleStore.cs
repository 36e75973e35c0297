using DiplomacyBot.Coverage.Duplicates;
using DiplomacyBot.Coverage.Passages;

namespace DiplomacyBot.Coverage.Articles;

/// <summary>
/// The source of truth: every article with its passages. Each write is one transaction that is on the disk when the call
/// returns. Every change gets the next <c>revision</c>, by which an index follows the store.
/// </summary>
public interface IArticleStore
{
    /// <summary>Adds the article, or replaces the one with the same id together with all its passages.</summary>
    /// <remarks>
    /// A duplicate is given its passages too: they are not indexed, but it may have to take the place of the article it repeats.
    /// Naming an article that is itself a duplicate means the one that it repeats.
    /// </remarks>
    /// <exception cref="ArgumentException">The article repeats itself or one that is not stored, or a passage reaches outside its text.</exception>
    /// <exception cref="StoreBusyException">Another process kept the store locked for longer than the configured wait.</exception>
    Task SaveAsync(Article article, IReadOnlyList<Passage> passages, TextSignature signature, CancellationToken cancellationToken);

    /// <summary>Removes the article and its passages. A duplicate that pointed to it becomes the article that is indexed.</summary>
    /// <returns>False when there is no such article.</returns>
    Task<bool> RemoveAsync(string articleId, CancellationToken cancellationToken);

    /// <summary>The article, or null.</summary>
    Task<Article?> FindAsync(string articleId, CancellationToken cancellationToken);

    /// <summary>Those of the articles that exist, by id; one reading of the store however many are asked for.</summary>
    Task<IReadOnlyDictionary<string, Article>> FindManyAsync(IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken);

    /// <summary>The articles that repeat this one (<see cref="Article.DuplicateOf"/>), oldest first.</summary>
    Task<IReadOnlyList<Article>> DuplicatesOfAsync(string articleId, CancellationToken cancellationToken);

    /// <summary>All articles, newest publication first, undated last.</summary>
    IAsyncEnumerable<ArticleSummary> ListAsync(CancellationToken cancellationToken);

    /// <summary>What a writer must know to tell new from unchanged and duplicate: id, content hash and signature of every article.</summary>
    IAsyncEnumerable<KnownArticle> KnownAsync(CancellationToken cancellationToken);

    /// <summary>Numbers of articles, passages, outlets and the period covered.</summary>
    Task<CoverageSummary> SummariseAsync(CancellationToken cancellationToken);
}

/// <summary>One line of a list of articles.</summary>
public sealed record ArticleSummary(string Id, string Title, string? Outlet, Publication Publication, string SourcePath, string? Url, int Version, string? DuplicateOf);

/// <summary>What is remembered of an article for comparing.</summary>
public sealed record KnownArticle(string Id, string ContentHash, TextSignature Signature, string? DuplicateOf);

/// <summary>What the coverage holds.</summary>
/// <param name="Articles">All articles, duplicates included.</param>
/// <param name="Duplicates">Articles that repeat another one.</param>
/// <param name="Passages">Indexed passages.</param>
/// <param name="From">Earliest publication day; null when no article is dated.</param>
/// <param name="To">Latest publication day.</param>
/// <param name="Outlets">Outlets with their number of articles, largest first.</param>
public sealed record CoverageSummary(int Articles, int Duplicates, int Passages, DateOnly? From, DateOnly? To, IReadOnlyList<OutletCount> Outlets);

/// <summary>An outlet and how many articles of it there are.</summary>
public sealed record OutletCount(string Outlet, int Articles);
