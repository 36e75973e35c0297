using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Evaluation.Temporary;

/// <summary>An index that can be narrowed to some articles from outside: "given the right context" is then the same code as ever, over the same statistics of words.</summary>
internal sealed class FocusedIndex(IPassageIndex inner) : IPassageIndex
{
    /// <summary>The index itself.</summary>
    public IPassageIndex Inner => inner;

    /// <summary>The articles that count for the next searches; null for all.</summary>
    public IReadOnlyList<string>? Articles { get; set; }

    public Task<PassageCandidates> SearchAsync(PassageQuery query, CancellationToken cancellationToken) =>
        inner.SearchAsync(Articles is null ? query : query with { Filter = query.Filter with { ArticleIds = Articles } }, cancellationToken);

    public Task UpsertAsync(IReadOnlyList<ArticlePassages> articles, CancellationToken cancellationToken) => inner.UpsertAsync(articles, cancellationToken);

    public Task<int> DeleteArticleAsync(string articleId, CancellationToken cancellationToken) => inner.DeleteArticleAsync(articleId, cancellationToken);

    public Task<long> CountAsync(CancellationToken cancellationToken) => inner.CountAsync(cancellationToken);

    public Task RebuildAsync(IAsyncEnumerable<ArticlePassages> articles, CancellationToken cancellationToken) => inner.RebuildAsync(articles, cancellationToken);
}
