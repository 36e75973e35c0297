using System.Text.Json;
using DiplomacyBot.Qdrant.Double.Protocol;
using DiplomacyBot.Qdrant.Double.Search;
using DiplomacyBot.Qdrant.Double.Storage;

namespace DiplomacyBot.Qdrant.Double;

/// <summary>Does what a request asks for, and gives the <c>result</c> of the answer.</summary>
internal sealed class RequestHandler
{
    private const int DefaultPage = 10;

    private readonly Collections _collections = new();
    private readonly Lock _lock = new();

    public object? Handle(Operation operation, JsonElement body)
    {
        lock (_lock)
        {
            return operation.Name switch
            {
                "GET /collections" => new { collections = _collections.Names.Select(static name => new { name }) },
                "GET /aliases" => new { aliases = _collections.Aliases.Select(static alias => new { alias_name = alias.Key, collection_name = alias.Value }) },
                "GET /collections/{collection_name}/exists" => new { exists = _collections.Has(operation.Collection) },
                "PUT /collections/{collection_name}" => Done(() => _collections.Create(operation.Collection, body)),
                "DELETE /collections/{collection_name}" => _collections.Drop(operation.Collection),
                "POST /collections/aliases" => Done(() => _collections.ChangeAliases(body.GetProperty("actions"))),
                "PUT /collections/{collection_name}/index" => Index(_collections.Get(operation.Collection), body),
                "POST /collections/{collection_name}/points/batch" => Update(_collections.Get(operation.Collection), body),
                "POST /collections/{collection_name}/points/count" => Count(_collections.Get(operation.Collection), body),
                "POST /collections/{collection_name}/points/scroll" => Scroll(_collections.Get(operation.Collection), body),
                "POST /collections/{collection_name}/points/query/batch" => Query(_collections.Get(operation.Collection), body),
                _ => throw new Refusal(501, $"this double does not do {operation.Name}"),
            };
        }
    }

    private static bool Done(Action action)
    {
        action();
        return true;
    }

    private static object Completed(int number) => new { operation_id = number, status = "completed" };

    private static object Index(StoredCollection collection, JsonElement body)
    {
        var schema = body.GetProperty("field_schema");
        collection.Index(body.GetProperty("field_name").GetString()!, schema.ValueKind == JsonValueKind.String ? schema.GetString()! : schema.GetProperty("type").GetString()!);
        return Completed(0);
    }

    private static List<object> Update(StoredCollection collection, JsonElement body)
    {
        var results = new List<object>();
        foreach (var operation in body.GetProperty("operations").EnumerateArray())
        {
            if (operation.TryGetProperty("upsert", out var list))
            {
                collection.Upsert(list);
            }
            else if (operation.TryGetProperty("delete", out var selector))
            {
                collection.Delete(selector);
            }
            else
            {
                throw new Refusal(501, "this double upserts and deletes only");
            }

            results.Add(Completed(results.Count));
        }

        return results;
    }

    private static object Count(StoredCollection collection, JsonElement body) =>
        new { count = new PointFilter(body.TryGetProperty("filter", out var filter) ? filter : null, collection).Matching().Count() };

    private static object Scroll(StoredCollection collection, JsonElement body)
    {
        var limit = body.TryGetProperty("limit", out var most) ? most.GetInt32() : DefaultPage;
        var offset = body.TryGetProperty("offset", out var from) ? from.GetString() : null;
        var page = new PointFilter(body.TryGetProperty("filter", out var filter) ? filter : null, collection).Matching()
            .SkipWhile(point => offset is not null && string.CompareOrdinal(point.Id.ToString(), offset) < 0).Take(limit + 1).ToList();
        return new
        {
            points = page.Take(limit).Select(point => new { id = point.Id, payload = Payload(point, body), vector = (object?)null }),
            next_page_offset = page.Count > limit ? page[limit].Id : (Guid?)null,
        };
    }

    private static IEnumerable<object> Query(StoredCollection collection, JsonElement body) =>
    [
        .. body.GetProperty("searches").EnumerateArray().Select(search => new
        {
            points = PointSearch.Run(search, collection).Select(hit => new { id = hit.Point.Id, version = 0, score = hit.Score, payload = Payload(hit.Point, search) }).ToList(),
        }),
    ];

    private static Dictionary<string, JsonElement>? Payload(StoredPoint point, JsonElement request)
    {
        if (!request.TryGetProperty("with_payload", out var wanted))
        {
            return null;
        }

        var fields = wanted.EnumerateArray().Select(static field => field.GetString()!).ToHashSet(StringComparer.Ordinal);
        return point.Payload.EnumerateObject().Where(property => fields.Contains(property.Name)).ToDictionary(static property => property.Name, static property => property.Value);
    }
}
