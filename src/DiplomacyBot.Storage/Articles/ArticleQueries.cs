using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Storage.Database;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Storage.Articles;

/// <summary>Reads whole articles.</summary>
internal static class ArticleQueries
{
    public static Article? Find(SqliteConnection connection, string articleId) => FindMany(connection, [articleId]).GetValueOrDefault(articleId);

    public static Dictionary<string, Article> FindMany(SqliteConnection connection, IReadOnlyCollection<string> articleIds)
    {
        var found = new Dictionary<string, Article>(articleIds.Count, StringComparer.Ordinal);
        using var command = connection.Command($"SELECT {ArticleRows.Columns} FROM articles WHERE id = $id;");
        var id = command.Parameters.Add("$id", SqliteType.Text);
        foreach (var articleId in articleIds)
        {
            id.Value = articleId;
            using var row = command.ExecuteReader();
            if (row.Read())
            {
                found[articleId] = ArticleRows.Read(row);
            }
        }

        return found;
    }

    public static List<Article> DuplicatesOf(SqliteConnection connection, string articleId) => connection.List(
        $"SELECT {ArticleRows.Columns} FROM articles WHERE duplicate_of = $id ORDER BY {ArticleWriter.OldestFirst};", ArticleRows.Read, ("$id", articleId));
}
