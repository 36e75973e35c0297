using DiplomacyBot.Qdrant.Wire;

namespace DiplomacyBot.Qdrant.Passages;

/// <summary>One article's points, ready to be sent.</summary>
internal sealed record ArticlePoints(string ArticleId, IReadOnlyList<Point> Points);

/// <summary>
/// Puts points into requests of bounded size. The passages of an article stay together: they come first, and what the article had beyond them goes
/// in the same request, so that a search never misses it and a request that is repeated does no harm.
/// </summary>
internal static class WriteBatches
{
    public static IEnumerable<IReadOnlyList<UpdateOperation>> Of(IEnumerable<ArticlePoints> articles, int most)
    {
        var batch = new List<ArticlePoints>();
        var size = 0;
        foreach (var article in articles)
        {
            if (batch.Count > 0 && (size + article.Points.Count > most || batch.Count >= most))
            {
                yield return Replace(batch);
                batch.Clear();
                size = 0;
            }

            if (article.Points.Count <= most)
            {
                batch.Add(article);
                size += article.Points.Count;
                continue;
            }

            foreach (var part in article.Points.Chunk(most))
            {
                yield return [new UpdateOperation { Upsert = new PointsList(part) }];
            }

            yield return [RemoveRest([article])];
        }

        if (batch.Count > 0)
        {
            yield return Replace(batch);
        }
    }

    private static UpdateOperation[] Replace(List<ArticlePoints> articles)
    {
        Point[] points = [.. articles.SelectMany(static article => article.Points)];
        var rest = RemoveRest(articles);
        return points.Length == 0 ? [rest] : [new UpdateOperation { Upsert = new PointsList(points) }, rest];
    }

    private static UpdateOperation RemoveRest(IReadOnlyList<ArticlePoints> articles) => new()
    {
        Delete = new PointsSelector
        {
            Filter = FilterWriter.OfArticles([.. articles.Select(static article => article.ArticleId)], [.. articles.SelectMany(static article => article.Points.Select(static point => point.Id))]),
        },
    };
}
