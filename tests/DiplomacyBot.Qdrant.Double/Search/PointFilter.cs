using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Qdrant.Double.Protocol;
using DiplomacyBot.Qdrant.Double.Storage;

namespace DiplomacyBot.Qdrant.Double.Search;

/// <summary>Conditions on points. As in strict mode, a field without a fitting index is refused.</summary>
internal sealed class PointFilter(JsonElement? filter, StoredCollection collection)
{
    public IEnumerable<StoredPoint> Matching() => collection.Points.Where(Predicate());

    /// <summary>Reads the whole filter once, so that a faulty one is refused even where no point asks.</summary>
    private Func<StoredPoint, bool> Predicate()
    {
        if (filter is not { ValueKind: JsonValueKind.Object } given)
        {
            return static _ => true;
        }

        foreach (var clause in given.EnumerateObject())
        {
            if (clause.Name is not ("must" or "must_not"))
            {
                throw new Refusal(501, $"this double knows no {clause.Name}");
            }
        }

        var (must, mustNot) = (Conditions(given, "must"), Conditions(given, "must_not"));
        return point => must.TrueForAll(condition => condition(point)) && !mustNot.Exists(condition => condition(point));
    }

    private List<Func<StoredPoint, bool>> Conditions(JsonElement given, string clause) =>
        given.TryGetProperty(clause, out var conditions) ? [.. conditions.EnumerateArray().Select(Condition)] : [];

    private Func<StoredPoint, bool> Condition(JsonElement condition)
    {
        if (condition.TryGetProperty("has_id", out var ids))
        {
            var wanted = ids.EnumerateArray().Select(static id => id.GetGuid()).ToHashSet();
            return point => wanted.Contains(point.Id);
        }

        var key = condition.GetProperty("key").GetString()!;
        if (condition.TryGetProperty("match", out var match) && match.TryGetProperty("any", out var any))
        {
            NeedIndex(key, "keyword");
            var values = any.EnumerateArray().Select(static value => value.GetString()!).ToHashSet(StringComparer.Ordinal);
            return point => Values(point, key).Exists(value => value.ValueKind == JsonValueKind.String && values.Contains(value.GetString()!));
        }

        if (condition.TryGetProperty("range", out var range))
        {
            NeedIndex(key, "datetime");
            var (least, most) = (Time(range, "gte", DateTimeOffset.MinValue), Time(range, "lte", DateTimeOffset.MaxValue));
            return point => Values(point, key).Exists(value => value.ValueKind == JsonValueKind.String && Time(value) is var time && time >= least && time <= most);
        }

        throw new Refusal(501, "this double knows match any, range and has_id only");
    }

    private void NeedIndex(string key, string type)
    {
        if (!collection.Indexes.TryGetValue(key, out var known) || known != type)
        {
            throw new Refusal(400, $"Bad request: Index required but not found for \"{key}\" of one of the following types: [{type}]");
        }
    }

    private static List<JsonElement> Values(StoredPoint point, string key) =>
        !point.Payload.TryGetProperty(key, out var value) ? [] : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];

    private static DateTimeOffset Time(JsonElement range, string bound, DateTimeOffset otherwise) =>
        range.TryGetProperty(bound, out var value) && value.ValueKind == JsonValueKind.String ? Time(value) : otherwise;

    private static DateTimeOffset Time(JsonElement value) => DateTimeOffset.Parse(value.GetString()!, CultureInfo.InvariantCulture);
}
