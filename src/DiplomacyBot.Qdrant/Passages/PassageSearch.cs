using DiplomacyBot.Qdrant.Collections;
using DiplomacyBot.Qdrant.Transport;
using DiplomacyBot.Qdrant.Wire;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Qdrant.Passages;

/// <summary>Puts a search to Qdrant: both lists in one request, ordered as the embedded index orders them.</summary>
internal sealed class PassageSearch(QdrantClient client, QdrantOptions options)
{
    /// <summary>Qdrant orders equal scores as it likes. Some more are asked for than wanted, so that the cut falls between different scores.</summary>
    private const int Margin = 16;

    /// <summary>Beyond this many, which of the equal ones come first no longer matters.</summary>
    private const int MostAsked = 1024;

    private static readonly string[] Fields = ["article_id", "ordinal", "start", "end"];

    public async Task<PassageCandidates> RunAsync(Collection live, PassageQuery query, CancellationToken cancellationToken)
    {
        var vector = PointMaker.HasDirection(query.Vector) && live is { ModelFits: true, Dimensions: > 0 } ? query.Vector : null;
        if (vector is { Length: var length } && length != live.Dimensions)
        {
            throw new ArgumentException($"The question's vector has {length} dimensions, the passages' have {live.Dimensions}: they come from different embedding models. Embed the coverage again.", nameof(query));
        }

        var filter = FilterWriter.Write(query.Filter);
        var searches = new List<Query>(2);
        if (WireSparseVector.Of(query.Terms) is { } terms)
        {
            searches.Add(Search(new QueryVector(terms, default), CollectionShape.Sparse, null, filter, query.K + Margin));
        }

        if (vector is { } dense)
        {
            searches.Add(Search(new QueryVector(null, dense), CollectionShape.Dense, Precision(), filter, query.K + Margin));
        }

        if (searches.Count == 0 || FilterWriter.IsImpossible(query.Filter))
        {
            return new PassageCandidates([], []);
        }

        var lists = await AskAsync(live.Name, searches, query.K, cancellationToken);
        return new PassageCandidates(ListOf(CollectionShape.Sparse), ListOf(CollectionShape.Dense));

        IReadOnlyList<ScoredPassage> ListOf(string name) => searches.FindIndex(search => search.Using == name) is >= 0 and var at ? lists[at] : [];
    }

    private static Query Search(QueryVector vector, string name, SearchParams? precision, Filter? filter, int limit) =>
        new() { Vector = vector, Using = name, Params = precision, Filter = filter, Limit = limit, WithPayload = Fields };

    private SearchParams Precision() => new(options.ExactVectors, options is { Int8Quantization: true, ExactVectors: false } ? new QuantizationSearch(Rescore: true, Oversampling: 2) : null);

    private async Task<IReadOnlyList<ScoredPassage>[]> AskAsync(string collection, List<Query> searches, int k, CancellationToken cancellationToken)
    {
        var lists = new IReadOnlyList<ScoredPassage>[searches.Count];
        var open = Enumerable.Range(0, searches.Count).ToList();
        for (var limit = k + Margin; open.Count > 0; limit = Math.Max(limit, MostAsked))
        {
            var asked = limit;
            var replies = await client.QueryAsync(collection, [.. open.Select(at => searches[at] with { Limit = asked })], cancellationToken);
            if (replies.Count != open.Count)
            {
                throw new QdrantException(System.Net.HttpStatusCode.OK, QdrantTexts.SearchesUnanswered.With(replies.Count, open.Count));
            }

            var undecided = new List<int>();
            for (var i = 0; i < open.Count; i++)
            {
                var points = replies[i].Points ?? [];
                lists[open[i]] = Ordered(points, k);
                if (points.Count == asked && asked < MostAsked && points[^1].Score == points[k - 1].Score)
                {
                    undecided.Add(open[i]);
                }
            }

            open = undecided;
        }

        return lists;
    }

    private static ScoredPassage[] Ordered(IReadOnlyList<FoundPoint> points, int k) =>
    [
        .. points.Where(static point => point.Payload?.ArticleId is not null)
            .Select(static point => new ScoredPassage(new PassageRef(point.Payload!.ArticleId!, point.Payload.Ordinal, point.Payload.Start, point.Payload.End), point.Score))
            .OrderByDescending(static hit => hit.Score)
            .ThenBy(static hit => hit.Passage.ArticleId, StringComparer.Ordinal)
            .ThenBy(static hit => hit.Passage.Ordinal)
            .Take(k),
    ];
}
