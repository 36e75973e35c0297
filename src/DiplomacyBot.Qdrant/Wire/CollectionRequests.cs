namespace DiplomacyBot.Qdrant.Wire;

// Names and shapes are those of Qdrant's OpenAPI document; what is null is left out.

/// <summary>Body of <c>PUT /collections/{name}</c>.</summary>
internal sealed record CreateCollection
{
    public required IReadOnlyDictionary<string, VectorParams> Vectors { get; init; }

    public required IReadOnlyDictionary<string, SparseVectorParams> SparseVectors { get; init; }

    public int? ShardNumber { get; init; }

    public int? ReplicationFactor { get; init; }

    public int? WriteConsistencyFactor { get; init; }

    public bool? OnDiskPayload { get; init; }

    public StrictModeConfig? StrictModeConfig { get; init; }
}

internal sealed record VectorParams(int Size, string Distance, bool? OnDisk, QuantizationConfig? QuantizationConfig);

internal sealed record QuantizationConfig(ScalarQuantization Scalar);

internal sealed record ScalarQuantization(string Type, double Quantile, bool AlwaysRam);

internal sealed record SparseVectorParams(string Modifier, SparseIndexParams Index);

internal sealed record SparseIndexParams(bool OnDisk);

internal sealed record StrictModeConfig(bool Enabled, bool UnindexedFilteringRetrieve, bool UnindexedFilteringUpdate);

/// <summary>Body of <c>PUT /collections/{name}/index</c>.</summary>
internal sealed record CreateFieldIndex(string FieldName, string FieldSchema);

/// <summary>Body of <c>POST /collections/aliases</c>; all actions or none.</summary>
internal sealed record ChangeAliases(IReadOnlyList<AliasAction> Actions);

internal sealed record AliasAction
{
    public CreateAlias? CreateAlias { get; init; }

    public DeleteAlias? DeleteAlias { get; init; }
}

internal sealed record CreateAlias(string CollectionName, string AliasName);

internal sealed record DeleteAlias(string AliasName);
