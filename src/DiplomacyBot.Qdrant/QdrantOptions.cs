using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Qdrant;

/// <summary>Settings of the Qdrant server and our collection in it; the section <c>Qdrant</c> of the configuration.</summary>
public sealed class QdrantOptions
{
    /// <summary>Address of the REST API; with a path when a proxy gives it one.</summary>
    public string Url { get; set; } = "http://127.0.0.1:6333";

    /// <summary>API key (read and write); null when the server asks for none.</summary>
    public string? ApiKey { get; set; }

    /// <summary>File with the PEM certificates of a private authority that signed the server's certificate; null: those the machine trusts.</summary>
    public string? CaCertificate { get; set; }

    /// <summary>Name questions find the coverage under: an alias, which moves from one collection to the next when one is built anew.</summary>
    public string Collection { get; set; } = "diplomacybot";

    /// <summary>How long a question waits for Qdrant, retries included, before the embedded terms answer it: 100 ms to 1 minute.</summary>
    [Between("00:00:00.1", "00:01:00", "câu hỏi chờ Qdrant nhiều nhất bao lâu", "how long a question waits for Qdrant")]
    public TimeSpan SearchTimeout { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How long one writing request may take, 1 second to 10 minutes.</summary>
    [Between("00:00:01", "00:10:00", "chờ một lần ghi nhiều nhất bao lâu", "how long one writing request may take")]
    public TimeSpan WriteTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How often a request is sent again after 429, 5xx or a broken connection while writing, 0 to 20; a question is sent again at most twice.</summary>
    [Between(0, 20, "số lần gửi lại khi máy chủ chưa đáp ứng", "how often a writing request is sent again")]
    public int Retries { get; set; } = 5;

    /// <summary>The most passages in one writing request, 1 to 1,000.</summary>
    [Between(1, 1000, "số đoạn nhiều nhất trong một lần ghi", "the most passages in one writing request")]
    public int BatchSize { get; set; } = 100;

    /// <summary>
    /// True: every vector is compared, the result is that of the embedded index. False: Qdrant's HNSW graph, faster from several hundred
    /// thousand passages on, may miss a few.
    /// </summary>
    public bool ExactVectors { get; set; } = true;

    /// <summary>Vectors are kept in memory as 8-bit integers too, and candidates are compared again in full precision. For <see cref="ExactVectors"/> false.</summary>
    public bool Int8Quantization { get; set; }

    /// <summary>Vectors, sparse index and payload are read from disk instead of being kept in memory.</summary>
    public bool OnDisk { get; set; }

    /// <summary>Collections refuse filters on fields without an index and other costly requests (Qdrant's strict mode, from 1.13 on).</summary>
    public bool StrictMode { get; set; }

    /// <summary>Shards of a new collection; null: Qdrant's default, one for each node. With several, Qdrant computes idf in each shard.</summary>
    public int? ShardNumber { get; set; }

    /// <summary>Copies of each shard; null: 1.</summary>
    public int? ReplicationFactor { get; set; }

    /// <summary>Copies that must have taken a write before it counts; null: 1.</summary>
    public int? WriteConsistencyFactor { get; set; }

    /// <summary>Copies asked for each question: <c>majority</c>, <c>quorum</c>, <c>all</c> or a number; null: one.</summary>
    public string? ReadConsistency { get; set; }

    /// <summary>Order of writes among copies: <c>weak</c>, <c>medium</c> or <c>strong</c>; null: weak.</summary>
    public string? WriteOrdering { get; set; }
}
