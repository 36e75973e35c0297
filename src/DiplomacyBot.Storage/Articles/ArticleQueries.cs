using System.Text.Json;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Storage.Database;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Storage.Articles;

/// <summary>Reads whole articles.</summary>
internal static class ArticleQueries
{
    public static Article? Find(SqliteConnection connection, string articleId) => FindMany(connection, [articleId]).GetValueOrDefault(articleId);

    /// <summary>All in one statement: running one for each would cost more than finding the rows.</summary>
    public static Dictionary<string, Article> FindMany(SqliteConnection connection, IReadOnlyCollection<string> articleIds) => connection.List(
        $"SELECT {ArticleRows.Columns} FROM articles WHERE id IN (SELECT value FROM json_each($ids));", ArticleRows.Read, ("$ids", JsonSerializer.Serialize(articleIds)))
        .ToDictionary(static article => article.Id, StringComparer.Ordinal);

    public static List<Article> DuplicatesOf(SqliteConnection connection, string articleId) => connection.List(
        $"SELECT {ArticleRows.Columns} FROM articles WHERE duplicate_of = $id ORDER BY {ArticleWriter.OldestFirst};", ArticleRows.Read, ("$id", articleId));
}
