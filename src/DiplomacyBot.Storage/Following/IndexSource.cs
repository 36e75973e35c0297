using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Storage.Articles;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.Vectors;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Storage.Following;

/// <summary>Reads articles in the form an index takes, row by row: never more than one article's text is held here.</summary>
internal static class IndexSource
{
    private const string Changed = "a.revision > $after AND a.revision <= $upTo";
    private const string Stored = "a.seq > $after AND a.seq <= $upTo";

    /// <summary>Articles that are indexed (not duplicates) and changed after a revision, each with its passages.</summary>
    /// <param name="connection">In a read transaction, so that all rows are of one state.</param>
    /// <param name="since">0 for all.</param>
    /// <param name="model">Embedding model whose vectors to read; null for none.</param>
    /// <param name="upTo">The last revision to read.</param>
    public static IEnumerable<ArticlePassages> ChangedSince(SqliteConnection connection, long since, string? model, long upTo = long.MaxValue) =>
        Read(connection, Changed, since, upTo, model);

    /// <summary>Articles that are indexed, by the numbers they were stored under.</summary>
    /// <param name="connection">In a read transaction, so that all rows are of one state.</param>
    /// <param name="after">The number before the first one.</param>
    /// <param name="upTo">The last number.</param>
    /// <param name="model">Embedding model whose vectors to read; null for none.</param>
    public static IEnumerable<ArticlePassages> StoredBetween(SqliteConnection connection, long after, long upTo, string? model) =>
        Read(connection, Stored, after, upTo, model);

    /// <summary>Articles that became duplicates or were removed after a revision.</summary>
    public static IReadOnlyList<string> GoneSince(SqliteConnection connection, long since, long upTo = long.MaxValue) => connection.List(
        "SELECT id FROM articles WHERE revision > $since AND revision <= $upTo AND duplicate_of IS NOT NULL UNION ALL SELECT article_id FROM removals WHERE revision > $since AND revision <= $upTo;",
        static row => row.GetString(0),
        ("$since", since),
        ("$upTo", upTo));

    /// <summary>Number of passages that are indexed.</summary>
    public static long CountPassages(SqliteConnection connection) =>
        connection.Scalar<long>("SELECT count(*) FROM passages JOIN articles ON seq = article WHERE duplicate_of IS NULL;");

    private static IEnumerable<ArticlePassages> Read(SqliteConnection connection, string condition, long after, long upTo, string? model)
    {
        var outlets = OutletsOfDuplicates(connection, condition, after, upTo);
        using var articles = connection.Command(
            $"SELECT seq, id, title, outlet, url, published_on, published_precision, version, text FROM articles a WHERE {condition} AND duplicate_of IS NULL ORDER BY seq;", ("$after", after), ("$upTo", upTo));
        using var passages = connection.Command(
            $"""
            SELECT p.article, p.ordinal, p.start_offset, p.end_offset, v.vector
            FROM articles a CROSS JOIN passages p ON p.article = a.seq LEFT JOIN vectors v ON v.article = p.article AND v.ordinal = p.ordinal AND v.model = $model
            WHERE {condition} AND a.duplicate_of IS NULL ORDER BY a.seq, p.ordinal;
            """,
            ("$after", after),
            ("$upTo", upTo),
            ("$model", model));
        using var row = articles.ExecuteReader();
        using var passageRow = passages.ExecuteReader();
        var more = passageRow.Read();
        while (row.Read())
        {
            var (seq, id) = (row.GetInt64(0), row.GetString(1));
            var own = new List<IndexedPassage>();
            for (; more && passageRow.GetInt64(0) == seq; more = passageRow.Read())
            {
                var vector = passageRow.IsDBNull(4) ? null : VectorBytes.Read(passageRow.GetFieldValue<byte[]>(4));
                own.Add(new IndexedPassage(passageRow.GetInt32(1), passageRow.GetInt32(2), passageRow.GetInt32(3), vector));
            }

            yield return ReadArticle(row, id, own, outlets.GetValueOrDefault(id) ?? []);
        }
    }

    private static ArticlePassages ReadArticle(SqliteDataReader row, string id, List<IndexedPassage> passages, IReadOnlyList<string> reprintedBy)
    {
        var from = row.Day(5);
        return new ArticlePassages
        {
            ArticleId = id,
            Title = row.GetString(2),
            Outlets = [.. new[] { row.Text(3) }.OfType<string>().Concat(reprintedBy).Distinct(StringComparer.Ordinal)],
            Url = row.Text(4),
            PublishedFrom = from,
            PublishedTo = ArticleRows.PrecisionOf(row.GetString(6)) switch
            {
                PublicationPrecision.Year => from?.AddYears(1).AddDays(-1),
                PublicationPrecision.Month => from?.AddMonths(1).AddDays(-1),
                _ => from,
            },
            Version = row.GetInt32(7),
            Text = row.GetString(8),
            Passages = passages,
        };
    }

    /// <summary>Outlets that reprinted the articles of a range.</summary>
    private static Dictionary<string, List<string>> OutletsOfDuplicates(SqliteConnection connection, string condition, long after, long upTo)
    {
        var outlets = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        using var command = connection.Command(
            $"SELECT duplicate_of, outlet FROM articles WHERE duplicate_of IN (SELECT id FROM articles a WHERE {condition}) AND outlet IS NOT NULL ORDER BY {ArticleWriter.OldestFirst};", ("$after", after), ("$upTo", upTo));
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            var original = row.GetString(0);
            (outlets.TryGetValue(original, out var known) ? known : outlets[original] = []).Add(row.GetString(1));
        }

        return outlets;
    }
}
