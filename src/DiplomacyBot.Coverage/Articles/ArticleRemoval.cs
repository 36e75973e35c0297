using DiplomacyBot.Coverage.Duplicates;
using DiplomacyBot.Coverage.Ingestion;
using DiplomacyBot.Coverage.Passages;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Coverage.Articles;

/// <summary>
/// Removes an article. Its duplicates are settled first, while it is still there: the first becomes an indexed article with
/// passages of its own, the others are linked to it. Only then the article goes, so stopping half-way loses nothing.
/// </summary>
public sealed class ArticleRemoval(IArticleStore store, PassageCutter cutter, IOptions<DuplicateOptions> duplicates)
{
    /// <summary>Removes the article.</summary>
    /// <returns>False when there is no such article.</returns>
    /// <exception cref="StoreBusyException">Another process kept the store locked; the article is still there.</exception>
    public async Task<bool> RemoveAsync(string articleId, CancellationToken cancellationToken)
    {
        if ((await store.DuplicatesOfAsync(articleId, cancellationToken)).Count > 0)
        {
            var judge = new DuplicateJudge(duplicates.Value);
            var finder = new DuplicateFinder(store, judge);
            await foreach (var known in store.KnownAsync(cancellationToken))
            {
                finder.Know(known.Id, known.Signature, known.DuplicateOf);
            }

            await new ArticleKeeper(store, finder, judge, cutter).ReleaseAsync(articleId, null, cancellationToken);
        }

        return await store.RemoveAsync(articleId, cancellationToken);
    }
}
