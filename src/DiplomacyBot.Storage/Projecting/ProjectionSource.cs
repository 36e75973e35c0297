using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Storage.Articles;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.Following;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Storage.Projecting;

/// <summary>
/// Reads what a projection needs in short transactions of a few articles each, so that neither memory nor the store's log grows while a slow server
/// takes it in.
/// </summary>
internal sealed class ProjectionSource(StoreDatabase database, string? model)
{
    private const int PageSize = 64;

    public long Revision => database.Read(Revisions.Current);

    /// <summary>Length of the stored vectors; 0 when there are none of this model.</summary>
    public int Dimensions => database.Read(connection => (int)(connection.Scalar<long>("SELECT length(vector) FROM vectors WHERE model = $model LIMIT 1;", ("$model", model)) / sizeof(float)));

    /// <summary>Indexed articles up to one, and all of them.</summary>
    public (long Done, long Total) Count(long upTo) => database.Read(connection => (
        connection.Scalar<long>("SELECT count(*) FROM articles WHERE duplicate_of IS NULL AND seq <= $seq;", ("$seq", upTo)),
        connection.Scalar<long>("SELECT count(*) FROM articles WHERE duplicate_of IS NULL;")));

    /// <summary>Number of indexed passages.</summary>
    public long CountPassages() => database.Read(IndexSource.CountPassages);

    /// <summary>The next indexed articles after one; null at the end.</summary>
    public (long Last, IReadOnlyList<ArticlePassages> Articles)? Next(long after) => database.Read(connection => LastOfPage(connection, after) is > 0 and var last
        ? (last, IndexSource.StoredBetween(connection, after, last, model).ToList())
        : ((long, IReadOnlyList<ArticlePassages>)?)null);

    /// <summary>The next changes after a revision, all of each revision; null when there are none.</summary>
    public (long Revision, IReadOnlyList<string> Gone, IReadOnlyList<ArticlePassages> Changed)? NextChanges(long since) => database.Read(connection =>
    {
        var upTo = connection.Scalar<long>(
            """
            SELECT max(revision) FROM (
              SELECT revision FROM (SELECT revision FROM articles WHERE revision > $since UNION ALL SELECT revision FROM removals WHERE revision > $since) ORDER BY revision LIMIT $page);
            """,
            ("$since", since),
            ("$page", PageSize));
        return upTo > 0
            ? (upTo, IndexSource.GoneSince(connection, since, upTo), IndexSource.ChangedSince(connection, since, model, upTo).ToList())
            : ((long, IReadOnlyList<string>, IReadOnlyList<ArticlePassages>)?)null;
    });

    /// <summary>Articles by id; what is gone or a duplicate is left out.</summary>
    public IReadOnlyList<ArticlePassages> Find(string articleId) => database.Read(connection =>
        connection.Scalar<long>("SELECT seq FROM articles WHERE id = $id;", ("$id", articleId)) is > 0 and var seq ? IndexSource.StoredBetween(connection, seq - 1, seq, model).ToList() : []);

    private static long LastOfPage(SqliteConnection connection, long after) => connection.Scalar<long>(
        "SELECT max(seq) FROM (SELECT seq FROM articles WHERE seq > $after AND duplicate_of IS NULL ORDER BY seq LIMIT $page);", ("$after", after), ("$page", PageSize));
}
