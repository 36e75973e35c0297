using DiplomacyBot.Storage.Articles;
using DiplomacyBot.Storage.Database;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Storage.Vectors;

/// <summary>Embeddings of passages, by the model that made them. They go when their passage goes. Safe for concurrent use.</summary>
public sealed class PassageVectorStore(StoreDatabase database)
{
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
        return Task.Run(() => database.Write(connection => Save(connection, articleId, version, model, vectors)), cancellationToken);
    }

    /// <summary>Articles that are indexed and have a passage without a vector of this model, oldest change first.</summary>
    public Task<IReadOnlyList<string>> MissingAsync(string model, int max, CancellationToken cancellationToken) =>
        Task.Run<IReadOnlyList<string>>(
            () => database.Read(connection => connection.List(
                """
                SELECT id FROM articles a WHERE duplicate_of IS NULL AND EXISTS (
                  SELECT 1 FROM passages p WHERE p.article = a.seq AND NOT EXISTS (
                    SELECT 1 FROM vectors v WHERE v.article = p.article AND v.ordinal = p.ordinal AND v.model = $model))
                ORDER BY revision, seq LIMIT $max;
                """,
                static row => row.GetString(0),
                ("$model", model),
                ("$max", max))),
            cancellationToken);

    private static bool Save(SqliteConnection connection, string articleId, int version, string model, IReadOnlyList<ReadOnlyMemory<float>> vectors)
    {
        var seq = connection.Scalar<long>("SELECT seq FROM articles WHERE id = $id AND version = $version;", ("$id", articleId), ("$version", version));
        var ordinals = connection.List("SELECT ordinal FROM passages WHERE article = $article ORDER BY ordinal;", static row => row.GetInt32(0), ("$article", seq));
        if (seq == 0 || ordinals.Count != vectors.Count)
        {
            return false;
        }

        foreach (var (ordinal, vector) in ordinals.Zip(vectors))
        {
            connection.Execute(
                "INSERT INTO vectors (article, ordinal, model, vector) VALUES ($article, $ordinal, $model, $vector) ON CONFLICT (article, ordinal, model) DO UPDATE SET vector = excluded.vector;",
                ("$article", seq),
                ("$ordinal", ordinal),
                ("$model", model),
                ("$vector", VectorBytes.Write(vector.Span)));
        }

        connection.Execute("UPDATE articles SET revision = $revision WHERE seq = $article;", ("$revision", Revisions.Next(connection)), ("$article", seq));
        return true;
    }
}
