using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Storage.Database;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Storage.Articles;

/// <summary>Numbers about the coverage.</summary>
internal static class CoverageQueries
{
    public static CoverageSummary Summarise(SqliteConnection connection)
    {
        var outlets = connection.List(
            "SELECT outlet, count(*) FROM articles WHERE outlet IS NOT NULL GROUP BY outlet ORDER BY count(*) DESC, outlet;",
            static row => new OutletCount(row.GetString(0), row.GetInt32(1)));
        return connection.List(
            """
            SELECT count(*), count(duplicate_of), (SELECT count(*) FROM passages JOIN articles ON seq = article WHERE duplicate_of IS NULL), min(published_on),
              max(CASE published_precision WHEN 'month' THEN date(published_on, '+1 month', '-1 day') WHEN 'year' THEN date(published_on, '+1 year', '-1 day') ELSE published_on END)
            FROM articles;
            """,
            row => new CoverageSummary(row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.Day(3), row.Day(4), outlets))[0];
    }
}
