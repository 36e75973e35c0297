using DiplomacyBot.Language.Messages;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Evaluation.Temporary;

/// <summary>
/// An index on a server, measured as it is: what the terms in memory would answer in its stead must not pass for its own, so a server that goes away ends the measurement. Writers keep the
/// terms in memory, which supply the vocabulary as in the running program; the server is filled in one go by a follower of its own.
/// </summary>
internal sealed class ProjectedIndex(IPassageProjection projection, IPassageIndex terms) : IPassageIndex
{
    private static readonly Phrase Removed = new(
        "{0} không còn những gì đã được đưa lên: có ai đó đã xóa trong lúc đang đo. Hãy đo lại.", "{0} no longer holds what was put there: somebody removed it while it was measured. Measure again.");

    /// <exception cref="IndexUnavailableException">The server is away, or holds nothing that fits.</exception>
    public async Task<PassageCandidates> SearchAsync(PassageQuery query, CancellationToken cancellationToken) => await projection.FindAsync(query, cancellationToken)
        ?? throw new IndexUnavailableException(Removed.With(projection.Place));

    public Task<long> CountAsync(CancellationToken cancellationToken) => projection.CountAsync(cancellationToken);

    public Task UpsertAsync(IReadOnlyList<ArticlePassages> articles, CancellationToken cancellationToken) => terms.UpsertAsync(articles, cancellationToken);

    public Task<int> DeleteArticleAsync(string articleId, CancellationToken cancellationToken) => terms.DeleteArticleAsync(articleId, cancellationToken);

    public Task RebuildAsync(IAsyncEnumerable<ArticlePassages> articles, CancellationToken cancellationToken) => terms.RebuildAsync(articles, cancellationToken);
}
