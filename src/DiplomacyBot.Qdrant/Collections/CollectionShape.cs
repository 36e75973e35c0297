using DiplomacyBot.Qdrant.Wire;

namespace DiplomacyBot.Qdrant.Collections;

/// <summary>What a new collection looks like.</summary>
internal static class CollectionShape
{
    public const string Dense = "dense";
    public const string Sparse = "sparse";

    /// <summary>Fields that filters ask for. They are indexed before the first point comes: later, Qdrant would have to build its graph again to use them.</summary>
    public static IReadOnlyList<CreateFieldIndex> FieldIndexes { get; } =
    [
        new("article_id", "keyword"),
        new("outlet_keys", "keyword"),
        new("published_at", "datetime"),
        new("published_until", "datetime"),
    ];

    /// <param name="dimensions">Length of the vectors; 0 for terms alone.</param>
    /// <param name="options">Where and how it is kept.</param>
    public static CreateCollection Of(int dimensions, QdrantOptions options) => new()
    {
        Vectors = dimensions == 0 ? new Dictionary<string, VectorParams>() : new Dictionary<string, VectorParams> { [Dense] = DenseVector(dimensions, options) },

        // Qdrant multiplies each weight of a question by ln((N - n + 0.5) / (n + 0.5) + 1), as InverseDocumentFrequency does.
        SparseVectors = new Dictionary<string, SparseVectorParams> { [Sparse] = new("idf", new SparseIndexParams(options.OnDisk)) },
        ShardNumber = options.ShardNumber,
        ReplicationFactor = options.ReplicationFactor,
        WriteConsistencyFactor = options.WriteConsistencyFactor,
        OnDiskPayload = options.OnDisk ? true : null,
        StrictModeConfig = options.StrictMode ? new StrictModeConfig(Enabled: true, UnindexedFilteringRetrieve: false, UnindexedFilteringUpdate: false) : null,
    };

    private static VectorParams DenseVector(int dimensions, QdrantOptions options) => new(
        dimensions,
        "Cosine",
        options.OnDisk ? true : null,
        options.Int8Quantization ? new QuantizationConfig(new ScalarQuantization("int8", 0.99, AlwaysRam: true)) : null);
}
