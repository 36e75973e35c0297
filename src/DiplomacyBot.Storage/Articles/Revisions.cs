using DiplomacyBot.Storage.Database;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Storage.Articles;

/// <summary>The counter of changes. It only grows, and a change and its number are in the same transaction.</summary>
internal static class Revisions
{
    public static long Current(SqliteConnection connection) =>
        connection.Scalar<long>("SELECT value FROM counters WHERE name = 'revision';");

    public static long Next(SqliteConnection connection) =>
        connection.Scalar<long>("UPDATE counters SET value = value + 1 WHERE name = 'revision' RETURNING value;");
}
