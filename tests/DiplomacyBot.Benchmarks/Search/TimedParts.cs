using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Benchmarks.Search;

/// <summary>An index whose searches are a stage.</summary>
internal sealed class TimedIndex(IPassageIndex index, Stages stages) : IPassageIndex
{
    public Task<PassageCandidates> SearchAsync(PassageQuery query, CancellationToken cancellationToken) => stages.TimeAsync("search", () => index.SearchAsync(query, cancellationToken));

    public Task UpsertAsync(IReadOnlyList<ArticlePassages> articles, CancellationToken cancellationToken) => index.UpsertAsync(articles, cancellationToken);

    public Task<int> DeleteArticleAsync(string articleId, CancellationToken cancellationToken) => index.DeleteArticleAsync(articleId, cancellationToken);

    public Task RebuildAsync(IAsyncEnumerable<ArticlePassages> articles, CancellationToken cancellationToken) => index.RebuildAsync(articles, cancellationToken);

    public Task<long> CountAsync(CancellationToken cancellationToken) => index.CountAsync(cancellationToken);
}

/// <summary>A coverage whose readings are a stage.</summary>
internal sealed class TimedCoverage(ICoverageReader coverage, Stages stages) : ICoverageReader
{
    public Task<IReadOnlyDictionary<string, SourceArticle>> ReadAsync(IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken) =>
        stages.TimeAsync("articles read", () => coverage.ReadAsync(articleIds, cancellationToken));

    public Task<CoverageScope> DescribeAsync(CancellationToken cancellationToken) => coverage.DescribeAsync(cancellationToken);
}
