using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Coverage.Duplicates;
using DiplomacyBot.Coverage.Passages;
using DiplomacyBot.Storage.Database;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Storage.Articles;

/// <summary>Changes articles inside a transaction of the caller's, keeping duplicates pointing at articles that are indexed.</summary>
internal static class ArticleWriter
{
    /// <summary>Order in which duplicates inherit: by publication, undated last, then by arrival.</summary>
    public const string OldestFirst = "published_on IS NULL, published_on, seq";

    /// <returns>The revision of the change.</returns>
    public static long Save(SqliteConnection connection, Article article, IReadOnlyList<Passage> passages, TextSignature signature)
    {
        CheckPassages(article, passages);
        var original = OriginalOf(connection, article);
        var before = connection.Scalar<string>("SELECT duplicate_of FROM articles WHERE id = $id;", ("$id", article.Id));
        var revision = Revisions.Next(connection);
        var seq = SaveRow(connection, article, original, signature, revision);
        SavePassages(connection, seq, passages);
        connection.Execute("DELETE FROM removals WHERE article_id = $id;", ("$id", article.Id));
        if (original is not null)
        {
            connection.Execute("UPDATE articles SET duplicate_of = $original, revision = $revision WHERE duplicate_of = $id;", ("$original", original), ("$revision", revision), ("$id", article.Id));
        }

        Touch(connection, original, revision);
        Touch(connection, before, revision);
        return revision;
    }

    /// <returns>The revision of the change; null when there is no such article.</returns>
    public static long? Remove(SqliteConnection connection, string articleId)
    {
        var duplicateOf = connection.List("SELECT duplicate_of FROM articles WHERE id = $id;", static row => row.Text(0), ("$id", articleId));
        if (duplicateOf.Count == 0)
        {
            return null;
        }

        var revision = Revisions.Next(connection);
        var heir = connection.Scalar<string>($"SELECT id FROM articles WHERE duplicate_of = $id ORDER BY {OldestFirst} LIMIT 1;", ("$id", articleId));
        if (heir is not null)
        {
            connection.Execute("UPDATE articles SET duplicate_of = nullif($heir, id), revision = $revision WHERE duplicate_of = $id;", ("$heir", heir), ("$revision", revision), ("$id", articleId));
        }

        connection.Execute("DELETE FROM articles WHERE id = $id;", ("$id", articleId));
        connection.Execute("INSERT INTO removals (article_id, revision) VALUES ($id, $revision) ON CONFLICT (article_id) DO UPDATE SET revision = excluded.revision;", ("$id", articleId), ("$revision", revision));
        Touch(connection, duplicateOf[0], revision);
        return revision;
    }

    private static void CheckPassages(Article article, IReadOnlyList<Passage> passages)
    {
        foreach (var passage in passages)
        {
            if (passage.Start < 0 || passage.End <= passage.Start || passage.End > article.Text.Length)
            {
                throw new ArgumentException($"Passage {passage.Ordinal} of article {article.Id} reaches outside the article's text ({passage.Start}..{passage.End} of {article.Text.Length}).", nameof(passages));
            }
        }
    }

    private static string? OriginalOf(SqliteConnection connection, Article article)
    {
        if (article.DuplicateOf is not { } named)
        {
            return null;
        }

        var original = connection.Scalar<string>("SELECT coalesce(duplicate_of, id) FROM articles WHERE id = $id;", ("$id", named))
            ?? throw new ArgumentException($"Article {article.Id} repeats {named}, which is not stored.", nameof(article));
        return original != article.Id ? original : throw new ArgumentException($"Article {article.Id} cannot repeat itself (given: {named}).", nameof(article));
    }

    private static long SaveRow(SqliteConnection connection, Article article, string? original, TextSignature signature, long revision) =>
        connection.Scalar<long>(
            """
            INSERT INTO articles (id, source_key, source_path, version, title, title_derived, outlet, author, url, published_on, published_precision, published_inferred, content_hash, signature, duplicate_of, revision, text)
            VALUES ($id, $source_key, $source_path, $version, $title, $title_derived, $outlet, $author, $url, $published_on, $published_precision, $published_inferred, $content_hash, $signature, $duplicate_of, $revision, $text)
            ON CONFLICT (id) DO UPDATE SET source_key = excluded.source_key, source_path = excluded.source_path, version = excluded.version, title = excluded.title, title_derived = excluded.title_derived,
              outlet = excluded.outlet, author = excluded.author, url = excluded.url, published_on = excluded.published_on, published_precision = excluded.published_precision, published_inferred = excluded.published_inferred,
              content_hash = excluded.content_hash, signature = excluded.signature, duplicate_of = excluded.duplicate_of, revision = excluded.revision, text = excluded.text
            RETURNING seq;
            """,
            ("$id", article.Id),
            ("$source_key", article.SourceKey),
            ("$source_path", article.SourcePath),
            ("$version", article.Version),
            ("$title", article.Title),
            ("$title_derived", article.TitleDerived),
            ("$outlet", article.Outlet),
            ("$author", article.Author),
            ("$url", article.Url),
            ("$published_on", article.Publication.On.ToColumn()),
            ("$published_precision", ArticleRows.PrecisionColumn(article.Publication.Precision)),
            ("$published_inferred", article.Publication.Inferred),
            ("$content_hash", article.ContentHash),
            ("$signature", signature.Bytes.ToArray()),
            ("$duplicate_of", original),
            ("$revision", revision),
            ("$text", article.Text));

    private static void SavePassages(SqliteConnection connection, long seq, IReadOnlyList<Passage> passages)
    {
        connection.Execute("DELETE FROM passages WHERE article = $article;", ("$article", seq));
        using var insert = connection.Command("INSERT INTO passages (article, ordinal, start_offset, end_offset) VALUES ($article, $ordinal, $start, $end);", ("$article", seq));
        var ordinal = insert.Parameters.Add("$ordinal", SqliteType.Integer);
        var start = insert.Parameters.Add("$start", SqliteType.Integer);
        var end = insert.Parameters.Add("$end", SqliteType.Integer);
        foreach (var passage in passages)
        {
            (ordinal.Value, start.Value, end.Value) = (passage.Ordinal, passage.Start, passage.End);
            insert.ExecuteNonQuery();
        }
    }

    /// <summary>An article's outlets include those that repeat it, so it changes with its duplicates.</summary>
    private static void Touch(SqliteConnection connection, string? articleId, long revision)
    {
        if (articleId is not null)
        {
            connection.Execute("UPDATE articles SET revision = $revision WHERE id = $id;", ("$revision", revision), ("$id", articleId));
        }
    }
}
