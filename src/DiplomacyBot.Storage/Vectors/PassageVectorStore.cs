using DiplomacyBot.Storage.Articles;
using DiplomacyBot.Storage.Database;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Storage.Vectors;

/// <summary>
/// Embeddings of passages, by the model that made them. They go when their passage goes, but one whose text is known is kept aside for when that text comes
/// back. Safe for concurrent use.
/// </summary>
public sealed class PassageVectorStore(StoreDatabase database)
{
    private const string Lacking =
        """
        duplicate_of IS NULL AND EXISTS (
          SELECT 1 FROM passages p WHERE p.article = a.seq AND NOT EXISTS (
            SELECT 1 FROM vectors v WHERE v.article = p.article AND v.ordinal = p.ordinal AND v.model = $model))
        """;

    /// <summary>Stores the vectors of an article's passages for one model, replacing those it had.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="version">Version of the article that was embedded.</param>
    /// <param name="model">Name of the embedding model.</param>
    /// <param name="vectors">One for each passage, in their order.</param>
    /// <param name="cancellationToken">Stops the call before it has begun to write.</param>
    /// <returns>False, and nothing is stored, when the article is gone or has changed meanwhile.</returns>
    public Task<bool> SaveAsync(string articleId, int version, string model, IReadOnlyList<ReadOnlyMemory<float>> vectors, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(articleId);
        ArgumentException.ThrowIfNullOrWhiteSpace(model);
        ArgumentNullException.ThrowIfNull(vectors);
        return Task.Run(() => database.Write(connection => Save(connection, model, new EmbeddedArticle(articleId, version, [.. vectors.Select(static vector => (vector, (byte[]?)null))]))), cancellationToken);
    }

    /// <summary>Articles that are indexed and have a passage without a vector of this model, oldest change first.</summary>
    public Task<IReadOnlyList<string>> MissingAsync(string model, int max, CancellationToken cancellationToken) =>
        Task.Run<IReadOnlyList<string>>(
            () => database.Read(connection => connection.List($"SELECT id FROM articles a WHERE {Lacking} ORDER BY revision, seq LIMIT $max;", static row => row.GetString(0), ("$model", model), ("$max", max))),
            cancellationToken);

    /// <summary>Length of the stored vectors of a model; null when there are none.</summary>
    public int? DimensionsOf(string model) => database.Read(connection => connection.Scalar<long?>("SELECT length(vector) FROM vectors WHERE model = $model LIMIT 1;", ("$model", model))) is { } bytes ? (int)bytes / sizeof(float) : null;

    /// <summary>The next articles, by the order they are stored in, that lack vectors; each with its texts.</summary>
    internal IReadOnlyList<PendingArticle> Pending(string model, long after, int max) => database.Read(connection => connection.List(
        $"SELECT seq, id, version, title, text FROM articles a WHERE seq > $after AND {Lacking} ORDER BY seq LIMIT $max;",
        row => new PendingArticle(row.GetInt64(0), row.GetString(1), row.GetInt32(2), Texts(connection, row.GetInt64(0), row.GetString(3), row.GetString(4))),
        ("$after", after),
        ("$model", model),
        ("$max", max)));

    /// <summary>Number of indexed passages that have a vector of this model, and of all.</summary>
    internal (long Done, long Total) Count(string model) => database.Read(connection => (
        connection.Scalar<long>("SELECT count(*) FROM vectors v JOIN articles a ON a.seq = v.article WHERE a.duplicate_of IS NULL AND v.model = $model;", ("$model", model)),
        connection.Scalar<long>("SELECT count(*) FROM passages p JOIN articles a ON a.seq = p.article WHERE a.duplicate_of IS NULL;")));

    /// <summary>Vectors that were made of these texts before, by hash.</summary>
    internal Dictionary<byte[], ReadOnlyMemory<float>> Known(string model, IEnumerable<byte[]> hashes) => database.Read(connection =>
    {
        var known = new Dictionary<byte[], ReadOnlyMemory<float>>(HashComparer.Instance);
        foreach (var hash in hashes)
        {
            if (connection.Scalar<byte[]>(
                "SELECT vector FROM vectors WHERE model = $model AND text_hash = $hash UNION ALL SELECT vector FROM spare_vectors WHERE model = $model AND text_hash = $hash LIMIT 1;", ("$model", model), ("$hash", hash)) is { } vector)
            {
                known[hash] = VectorBytes.Read(vector)!.Value;
            }
        }

        return known;
    });

    /// <summary>Stores the vectors of several articles in one transaction. Articles that are gone or have changed meanwhile are left out.</summary>
    internal void Save(string model, IEnumerable<EmbeddedArticle> articles) => database.Write(connection => articles.Count(article => Save(connection, model, article)));

    private static bool Save(SqliteConnection connection, string model, EmbeddedArticle article)
    {
        var seq = connection.Scalar<long>("SELECT seq FROM articles WHERE id = $id AND version = $version;", ("$id", article.Id), ("$version", article.Version));
        var ordinals = connection.List("SELECT ordinal FROM passages WHERE article = $article ORDER BY ordinal;", static row => row.GetInt32(0), ("$article", seq));
        if (seq == 0 || ordinals.Count != article.Vectors.Count)
        {
            return false;
        }

        foreach (var (ordinal, (vector, hash)) in ordinals.Zip(article.Vectors))
        {
            connection.Execute(
                "INSERT INTO vectors (article, ordinal, model, vector, text_hash) VALUES ($article, $ordinal, $model, $vector, $hash) ON CONFLICT (article, ordinal, model) DO UPDATE SET vector = excluded.vector, text_hash = excluded.text_hash;",
                ("$article", seq),
                ("$ordinal", ordinal),
                ("$model", model),
                ("$vector", VectorBytes.Write(vector.Span)),
                ("$hash", hash));
            connection.Execute("DELETE FROM spare_vectors WHERE model = $model AND text_hash = $hash;", ("$model", model), ("$hash", hash));
        }

        connection.Execute("UPDATE articles SET revision = $revision WHERE seq = $article;", ("$revision", Revisions.Next(connection)), ("$article", seq));
        return true;
    }

    /// <summary>What of each passage is embedded: a passage alone often does not say what it is about, its headline does.</summary>
    private static List<string> Texts(SqliteConnection connection, long article, string title, string text) => connection.List(
        "SELECT start_offset, end_offset FROM passages WHERE article = $article ORDER BY ordinal;", row => $"{title}\n{text[row.GetInt32(0)..row.GetInt32(1)]}", ("$article", article));
}
