using System.Text.Json;
using DiplomacyBot.Qdrant.Double.Protocol;
using DiplomacyBot.Qdrant.Double.Storage;

namespace DiplomacyBot.Qdrant.Double.Search;

/// <summary>Answers one search by comparing every point. Equal scores come in an order of their own, as from a server with many segments.</summary>
internal static class PointSearch
{
    private const int DefaultLimit = 10;

    public static IReadOnlyList<(StoredPoint Point, float Score)> Run(JsonElement search, StoredCollection collection)
    {
        var name = search.TryGetProperty("using", out var named) ? named.GetString()! : "";
        var query = search.GetProperty("query");
        var candidates = new PointFilter(search.TryGetProperty("filter", out var filter) ? filter : null, collection).Matching();
        var scored = query.ValueKind == JsonValueKind.Array ? Dense(query, name, collection, candidates) : Sparse(query, name, collection, candidates);
        var limit = search.TryGetProperty("limit", out var most) ? most.GetInt32() : DefaultLimit;
        return [.. scored.OrderByDescending(static hit => hit.Score).ThenBy(static hit => Scramble(hit.Point.Id)).Take(limit)];
    }

    private static IEnumerable<(StoredPoint Point, float Score)> Dense(JsonElement query, string name, StoredCollection collection, IEnumerable<StoredPoint> candidates)
    {
        var size = collection.Size(name) ?? throw new Refusal(400, $"Wrong input: Not existing vector name error: {name}");
        var vector = VectorMath.Normalised([.. query.EnumerateArray().Select(static c => c.GetSingle())]);
        if (vector.Length != size)
        {
            throw new Refusal(400, $"Wrong input: Vector dimension error: expected dim: {size}, got {vector.Length}");
        }

        return candidates.Where(point => point.Dense.ContainsKey(name)).Select(point => (point, VectorMath.Dot(vector, point.Dense[name])));
    }

    private static IEnumerable<(StoredPoint Point, float Score)> Sparse(JsonElement query, string name, StoredCollection collection, IEnumerable<StoredPoint> candidates)
    {
        var idf = collection.HasIdf(name) ?? throw new Refusal(400, $"Wrong input: Not existing vector name error: {name}");
        var question = VectorMath.ReadSparse(query);
        if (idf)
        {
            // Over the whole collection, whatever the filter.
            question = question with
            {
                Values = [.. question.Values.Select((weight, i) => collection.Frequency(name, question.Indices[i]) is var (points, with) ? weight * VectorMath.Idf(points, with) : 0)],
            };
        }

        return from point in candidates
               where point.Sparse.ContainsKey(name)
               let score = VectorMath.Dot(question, point.Sparse[name])
               where score is not null
               select (point, score.Value);
    }

    private static int Scramble(Guid id) => id.ToByteArray()[7];
}
