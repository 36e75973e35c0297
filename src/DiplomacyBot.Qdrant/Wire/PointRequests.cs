using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Qdrant.Wire;

/// <summary>Body of <c>POST /collections/{name}/points/batch</c>: done in order.</summary>
internal sealed record UpdateOperations(IReadOnlyList<UpdateOperation> Operations);

internal sealed record UpdateOperation
{
    public PointsList? Upsert { get; init; }

    public PointsSelector? Delete { get; init; }
}

internal sealed record PointsList(IReadOnlyList<Point> Points);

/// <summary>By ids or by filter.</summary>
internal sealed record PointsSelector
{
    public IReadOnlyList<Guid>? Points { get; init; }

    public Filter? Filter { get; init; }
}

internal sealed record Point(Guid Id, PointVectors Vector, PassagePayload Payload);

/// <summary>Named vectors; what a passage lacks is left out.</summary>
internal sealed record PointVectors(ReadOnlyMemory<float>? Dense, WireSparseVector? Sparse);

internal sealed record WireSparseVector(uint[] Indices, float[] Values)
{
    public static WireSparseVector? Of(SparseVector terms) => terms.Indices.Length == 0 ? null : new(terms.Indices, terms.Values);
}

/// <summary>What a point tells about its passage. Days are midnights UTC (RFC 3339): Qdrant's datetime index orders them.</summary>
internal sealed record PassagePayload
{
    public string? ArticleId { get; init; }

    public int Ordinal { get; init; }

    public int Start { get; init; }

    public int End { get; init; }

    public string? Text { get; init; }

    public string? Title { get; init; }

    /// <summary>The article's own outlet.</summary>
    public string? Outlet { get; init; }

    /// <summary>Normal forms of all outlets that carried it, for filters.</summary>
    public IReadOnlyList<string>? OutletKeys { get; init; }

    public string? Url { get; init; }

    /// <summary>First day of the publication period.</summary>
    public string? PublishedAt { get; init; }

    /// <summary>Last day of the publication period.</summary>
    public string? PublishedUntil { get; init; }

    /// <summary>The article's version in the store.</summary>
    public int? Version { get; init; }

    /// <summary>Hash of everything the point was made of.</summary>
    public string? Hash { get; init; }
}
