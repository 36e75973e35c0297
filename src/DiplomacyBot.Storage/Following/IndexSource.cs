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
    /// <summary>Articles that are indexed (not duplicates) and changed after a revision, each with its passages.</summary>
    /// <param name="connection">In a read transaction, so that all rows are of one state.</param>
    /// <param name="since">0 for all.</param>
    /// <param name="model">Embedding model whose vectors to read; null for none.</param>
    public static IEnumerable<ArticlePassages> ChangedSince(SqliteConnection connection, long since, string? model)
    {
        var outlets = OutletsOfDuplicates(connection);
        using var articles = connection.Command(
            "SELECT seq, id, title, outlet, url, published_on, published_precision, text FROM articles WHERE revision > $since AND duplicate_of IS NULL ORDER BY seq;", ("$since", since));
        using var passages = connection.Command(
            """
            SELECT p.article, p.ordinal, p.start_offset, p.end_offset, v.vector
            FROM articles a CROSS JOIN passages p ON p.article = a.seq LEFT JOIN vectors v ON v.article = p.article AND v.ordinal = p.ordinal AND v.model = $model
            WHERE a.revision > $since AND a.duplicate_of IS NULL ORDER BY a.seq, p.ordinal;
            """,
            ("$since", since),
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

    /// <summary>Articles that became duplicates or were removed after a revision.</summary>
    public static IReadOnlyList<string> GoneSince(SqliteConnection connection, long since) => connection.List(
        "SELECT id FROM articles WHERE revision > $since AND duplicate_of IS NOT NULL UNION ALL SELECT article_id FROM removals WHERE revision > $since;",
        static row => row.GetString(0),
        ("$since", since));

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
            Text = row.GetString(7),
            Passages = passages,
        };
    }

    private static Dictionary<string, List<string>> OutletsOfDuplicates(SqliteConnection connection)
    {
        var outlets = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        using var command = connection.Command($"SELECT duplicate_of, outlet FROM articles WHERE duplicate_of IS NOT NULL AND outlet IS NOT NULL ORDER BY {ArticleWriter.OldestFirst};");
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            var original = row.GetString(0);
            (outlets.TryGetValue(original, out var known) ? known : outlets[original] = []).Add(row.GetString(1));
        }

        return outlets;
    }
}
