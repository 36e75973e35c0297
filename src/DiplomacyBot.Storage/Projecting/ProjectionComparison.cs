using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Storage.Projecting;

/// <summary>Compares a projection with the store passage by passage. Holds an id and a hash of each passage, about 100 bytes; texts stream through.</summary>
internal sealed class ProjectionComparison(ProjectionSource source, IPassageProjection projection)
{
    /// <summary>The projection must have caught up, and nobody else may write to it meanwhile.</summary>
    public async Task<ProjectionDifference> RunAsync(bool repair, CancellationToken cancellationToken)
    {
        var expected = Expected(cancellationToken);
        var stored = expected.Count;
        var outdated = new HashSet<string>(StringComparer.Ordinal);
        var (indexed, wrong, extra) = (0L, 0L, new List<Guid>());
        await foreach (var page in projection.StampsAsync(cancellationToken))
        {
            foreach (var stamp in page)
            {
                indexed++;
                if (!expected.Remove(stamp.Id, out var known))
                {
                    extra.Add(stamp.Id);
                }
                else if (known.Hash != stamp.Hash)
                {
                    wrong++;
                    outdated.Add(known.Article);
                }
            }
        }

        var missing = expected.Count;
        outdated.UnionWith(expected.Values.Select(static passage => passage.Article));
        if (repair)
        {
            await projection.RemoveAsync(extra, cancellationToken);
            foreach (var articleId in outdated)
            {
                await projection.UpsertAsync(source.Find(articleId), cancellationToken);
            }
        }

        return new ProjectionDifference(stored, indexed, missing, wrong, extra.Count);
    }

    private Dictionary<Guid, (string Hash, string Article)> Expected(CancellationToken cancellationToken)
    {
        var expected = new Dictionary<Guid, (string, string)>();
        for (var after = 0L; source.Next(after) is var (last, articles); after = last)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var article in articles)
            {
                foreach (var stamp in projection.StampsOf(article))
                {
                    expected[stamp.Id] = (stamp.Hash, article.ArticleId);
                }
            }
        }

        return expected;
    }
}

/// <summary>How a projection differed from the store, in passages.</summary>
/// <param name="Stored">Passages in the store.</param>
/// <param name="Indexed">Passages in the projection.</param>
/// <param name="Missing">Passages that the projection lacked.</param>
/// <param name="Outdated">Passages whose content differed.</param>
/// <param name="Extra">Passages that the store does not have.</param>
public sealed record ProjectionDifference(long Stored, long Indexed, long Missing, long Outdated, long Extra)
{
    /// <summary>True when there was no difference.</summary>
    public bool IsNone => Missing + Outdated + Extra == 0;
}
