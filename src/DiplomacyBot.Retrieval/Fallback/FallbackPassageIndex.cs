using DiplomacyBot.Language.Messages;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Retrieval.Fallback;

/// <summary>
/// Asks the projection first and, while it is away or not built yet, the terms kept in memory; what those found says so. Writers of this index
/// write to the terms in memory: the projection has a follower of its own, which may lag behind without holding anything up.
/// </summary>
public sealed class FallbackPassageIndex(IPassageProjection projection, IPassageIndex terms, ProjectionHealth health) : IPassageIndex
{
    private static readonly Phrase NothingYet = new(
        "Máy chủ chưa có gì khớp với cấu hình này; hãy chờ gửi xong, hoặc chạy “diplomacybot rebuild --engine qdrant”.",
        "It holds nothing that fits the configuration yet; wait until everything is sent, or run \"diplomacybot rebuild --engine qdrant\".");

    /// <inheritdoc />
    public async Task<PassageCandidates> SearchAsync(PassageQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        try
        {
            if (await projection.FindAsync(query, cancellationToken) is { } found)
            {
                health.ReportQuestion(null);
                return found;
            }

            health.ReportQuestion(NothingYet);
        }
        catch (IndexUnavailableException e)
        {
            health.ReportQuestion(e.Reason);
        }

        return (await terms.SearchAsync(query with { Vector = null }, cancellationToken)) with { Substituted = true };
    }

    /// <inheritdoc />
    public Task<long> CountAsync(CancellationToken cancellationToken) => terms.CountAsync(cancellationToken);

    /// <inheritdoc />
    public Task UpsertAsync(IReadOnlyList<ArticlePassages> articles, CancellationToken cancellationToken) => terms.UpsertAsync(articles, cancellationToken);

    /// <inheritdoc />
    public Task<int> DeleteArticleAsync(string articleId, CancellationToken cancellationToken) => terms.DeleteArticleAsync(articleId, cancellationToken);

    /// <inheritdoc />
    public Task RebuildAsync(IAsyncEnumerable<ArticlePassages> articles, CancellationToken cancellationToken) => terms.RebuildAsync(articles, cancellationToken);
}
