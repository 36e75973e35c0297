using System.Text.Json.Serialization;

namespace DiplomacyBot.Qdrant.Wire;

/// <summary>Body of <c>POST /collections/{name}/points/query/batch</c>.</summary>
internal sealed record QueryBatch(IReadOnlyList<Query> Searches);

internal sealed record Query
{
    /// <summary>A <see cref="WireSparseVector"/> or the components of a dense vector.</summary>
    [JsonPropertyName("query")]
    public required QueryVector Vector { get; init; }

    public required string Using { get; init; }

    public Filter? Filter { get; init; }

    public SearchParams? Params { get; init; }

    public required int Limit { get; init; }

    public required IReadOnlyList<string> WithPayload { get; init; }
}

/// <summary>One of the two.</summary>
[JsonConverter(typeof(QueryVectorConverter))]
internal readonly record struct QueryVector(WireSparseVector? Sparse, ReadOnlyMemory<float> Dense);

internal sealed record SearchParams(bool Exact, QuantizationSearch? Quantization);

internal sealed record QuantizationSearch(bool Rescore, double Oversampling);

/// <summary>Conditions on points; each list is left out when empty.</summary>
internal sealed record Filter
{
    public IReadOnlyList<Condition>? Must { get; init; }

    public IReadOnlyList<Condition>? MustNot { get; init; }
}

/// <summary>A condition on a field, or on ids.</summary>
internal sealed record Condition
{
    public string? Key { get; init; }

    public Match? Match { get; init; }

    public DayRange? Range { get; init; }

    public IReadOnlyList<Guid>? HasId { get; init; }
}

/// <summary>One of several values.</summary>
internal sealed record Match(IReadOnlyList<string> Any);

/// <summary>Bounds, inclusive.</summary>
internal sealed record DayRange(string? Gte, string? Lte);

/// <summary>Body of <c>POST /collections/{name}/points/count</c>.</summary>
internal sealed record CountRequest(Filter? Filter, bool Exact);

/// <summary>Body of <c>POST /collections/{name}/points/scroll</c>; points come in the order of their ids.</summary>
internal sealed record ScrollRequest(int Limit, Guid? Offset, IReadOnlyList<string> WithPayload);
