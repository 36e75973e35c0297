using DiplomacyBot.Storage.Database;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Storage.Projecting;

/// <summary>How far a projection is, as the store remembers it.</summary>
/// <param name="Build">What answers questions; null before the first build is complete.</param>
/// <param name="Revision">Revision of the store that it holds.</param>
/// <param name="NextBuild">A build under way; null for none.</param>
/// <param name="NextRevision">Revision when it began.</param>
/// <param name="NextArticle">The last article that is in it.</param>
internal sealed record ProjectionState(string? Build, long Revision, string? NextBuild = null, long NextRevision = 0, long NextArticle = 0)
{
    public static ProjectionState Read(SqliteConnection connection, string place) =>
        connection.List(
            "SELECT build, revision, next_build, next_revision, next_article FROM projections WHERE place = $place;",
            static row => new ProjectionState(row.Text(0), row.GetInt64(1), row.Text(2), row.GetInt64(3), row.GetInt64(4)),
            ("$place", place)) is [var known, ..] ? known : new ProjectionState(null, 0);

    public void Save(SqliteConnection connection, string place) => connection.Execute(
        """
        INSERT INTO projections (place, build, revision, next_build, next_revision, next_article) VALUES ($place, $build, $revision, $nextBuild, $nextRevision, $nextArticle)
        ON CONFLICT (place) DO UPDATE SET build = excluded.build, revision = excluded.revision, next_build = excluded.next_build, next_revision = excluded.next_revision, next_article = excluded.next_article;
        """,
        ("$place", place),
        ("$build", Build),
        ("$revision", Revision),
        ("$nextBuild", NextBuild),
        ("$nextRevision", NextRevision),
        ("$nextArticle", NextArticle));
}
