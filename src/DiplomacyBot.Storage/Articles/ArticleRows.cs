using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Storage.Database;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Storage.Articles;

/// <summary>Articles as rows and back.</summary>
internal static class ArticleRows
{
    public const string Columns = "id, source_key, source_path, version, title, title_derived, outlet, author, url, published_on, published_precision, published_inferred, content_hash, duplicate_of, text";

    public const string SummaryColumns = "id, title, outlet, published_on, published_precision, published_inferred, source_path, url, version, duplicate_of";

    public static Article Read(SqliteDataReader row) => new()
    {
        Id = row.GetString(0),
        SourceKey = row.GetString(1),
        SourcePath = row.GetString(2),
        Version = row.GetInt32(3),
        Title = row.GetString(4),
        TitleDerived = row.GetBoolean(5),
        Outlet = row.Text(6),
        Author = row.Text(7),
        Url = row.Text(8),
        Publication = ReadPublication(row, 9),
        ContentHash = row.GetString(12),
        DuplicateOf = row.Text(13),
        Text = row.LongText(14),
    };

    public static ArticleSummary ReadSummary(SqliteDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.Text(2), ReadPublication(row, 3), row.GetString(6), row.Text(7), row.GetInt32(8), row.Text(9));

    /// <summary>Precisions are stored by name: the numbers behind an enumeration are nobody's promise.</summary>
    public static string PrecisionColumn(PublicationPrecision precision) => precision switch
    {
        PublicationPrecision.Day => "day",
        PublicationPrecision.Month => "month",
        PublicationPrecision.Year => "year",
        _ => "unknown",
    };

    public static PublicationPrecision PrecisionOf(string column) => column switch
    {
        "day" => PublicationPrecision.Day,
        "month" => PublicationPrecision.Month,
        "year" => PublicationPrecision.Year,
        _ => PublicationPrecision.Unknown,
    };

    private static Publication ReadPublication(SqliteDataReader row, int column) =>
        new(row.Day(column), PrecisionOf(row.GetString(column + 1)), row.GetBoolean(column + 2));
}
