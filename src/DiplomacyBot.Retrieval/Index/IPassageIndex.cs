namespace DiplomacyBot.Retrieval.Index;

/// <summary>
/// Finds passages by terms and, where there are vectors, by meaning. It is a projection of the article store and can be
/// rebuilt from it at any time. Safe for concurrent use; a search never waits for a writer.
/// </summary>
public interface IPassageIndex
{
    /// <summary>Replaces all passages of each article given; repeating is harmless. An article without passages is removed.</summary>
    Task UpsertAsync(IReadOnlyList<ArticlePassages> articles, CancellationToken cancellationToken);

    /// <summary>Removes the passages of an article.</summary>
    /// <returns>How many passages were removed.</returns>
    Task<int> DeleteArticleAsync(string articleId, CancellationToken cancellationToken);

    /// <summary>The best passages by terms and, when the query has a vector, by vector: two lists, to be fused by the caller.</summary>
    Task<PassageCandidates> SearchAsync(PassageQuery query, CancellationToken cancellationToken);

    /// <summary>Number of passages.</summary>
    Task<long> CountAsync(CancellationToken cancellationToken);

    /// <summary>Replaces everything by what is given. Searches see the old content until the new is complete.</summary>
    Task RebuildAsync(IAsyncEnumerable<ArticlePassages> articles, CancellationToken cancellationToken);
}
