using DiplomacyBot.Storage.Database;

namespace DiplomacyBot.Storage.Vectors;

/// <summary>
/// Vectors whose passages are gone, kept for when their text comes back. Taken out are those of models that are no longer configured, those whose text has a passage again, and, oldest first,
/// what is more than the vectors in use: the file then holds at most twice what its coverage needs.
/// </summary>
public sealed class SpareVectors(StoreDatabase database)
{
    /// <summary>So many are always kept: a coverage that is emptied to be filled anew should not be paid for twice.</summary>
    private const int Least = 10_000;

    /// <summary>Deleted in one transaction: nobody who wants to write waits long.</summary>
    private const int Page = 500;

    /// <summary>Takes out what is no longer of use. The file does not shrink; its space is used again.</summary>
    /// <param name="model">Name that the configured model's vectors are stored under; null when none is configured, and then those of every model may stay.</param>
    /// <param name="cancellationToken">Stops it between two transactions; what is gone stays gone.</param>
    /// <returns>How many were taken out, and their bytes.</returns>
    public Task<(long Vectors, long Bytes)> PruneAsync(string? model, CancellationToken cancellationToken) => PruneAsync(model, Least, cancellationToken);

    internal Task<(long Vectors, long Bytes)> PruneAsync(string? model, int least, CancellationToken cancellationToken) => Task.Run(
        () =>
        {
            var (vectors, bytes) = (0L, 0L);
            foreach (var page in Useless(model, least).Chunk(Page))
            {
                cancellationToken.ThrowIfCancellationRequested();
                vectors += database.Write(connection => page.Sum(spare => connection.Execute(
                    "DELETE FROM spare_vectors WHERE model = $model AND text_hash = $hash;", ("$model", spare.Model), ("$hash", spare.Hash))));
                bytes += page.Sum(static spare => spare.Bytes);
            }

            return (vectors, bytes);
        },
        cancellationToken);

    private List<(string Model, byte[] Hash, long Bytes)> Useless(string? model, int least) => database.Read(connection => connection.List(
        """
        WITH used AS (SELECT model, count(*) AS number FROM vectors GROUP BY model),
        ranked AS (SELECT model, text_hash, length(vector) AS bytes, row_number() OVER (PARTITION BY model ORDER BY revision DESC, text_hash) AS place FROM spare_vectors)
        SELECT r.model, r.text_hash, r.bytes FROM ranked r LEFT JOIN used u ON u.model = r.model
        WHERE r.model <> coalesce($model, r.model)
          OR r.place > max($least, coalesce(u.number, 0))
          OR EXISTS (SELECT 1 FROM vectors v WHERE v.model = r.model AND v.text_hash = r.text_hash);
        """,
        static row => (row.GetString(0), row.GetFieldValue<byte[]>(1), row.GetInt64(2)),
        ("$model", model),
        ("$least", least)));
}
