using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Coverage.Duplicates;
using DiplomacyBot.Coverage.Passages;
using DiplomacyBot.Storage.Database;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace DiplomacyBot.Storage.Articles;

/// <summary>The article store in SQLite. Safe for concurrent use, also by several processes.</summary>
public sealed class SqliteArticleStore(StoreDatabase database, ILogger<SqliteArticleStore>? log = null) : IArticleStore
{
    private readonly CoverageCount _count = new();
    private readonly ILogger _log = log ?? NullLogger<SqliteArticleStore>.Instance;

    /// <inheritdoc />
    public Task SaveAsync(Article article, IReadOnlyList<Passage> passages, TextSignature signature, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(passages);
        return Task.Run(
            () =>
            {
                var revision = database.Write(connection => ArticleWriter.Save(connection, article, passages, signature));
                Log.Saved(_log, article.Id, revision);
            },
            cancellationToken);
    }

    /// <inheritdoc />
    public Task<bool> RemoveAsync(string articleId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(articleId);
        return Task.Run(
            () =>
            {
                var revision = database.Write(connection => ArticleWriter.Remove(connection, articleId));
                if (revision is { } removed)
                {
                    Log.Removed(_log, articleId, removed);
                }

                return revision is not null;
            },
            cancellationToken);
    }

    /// <inheritdoc />
    public Task<Article?> FindAsync(string articleId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(articleId);
        return Task.Run(() => database.Read(connection => ArticleQueries.Find(connection, articleId)), cancellationToken);
    }

    /// <inheritdoc />
    public Task<IReadOnlyDictionary<string, Article>> FindManyAsync(IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(articleIds);
        return Task.Run<IReadOnlyDictionary<string, Article>>(() => database.Read(connection => ArticleQueries.FindMany(connection, articleIds)), cancellationToken);
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<Article>> DuplicatesOfAsync(string articleId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(articleId);
        return Task.Run<IReadOnlyList<Article>>(
            () => database.Read(connection => ArticleQueries.DuplicatesOf(connection, articleId)),
            cancellationToken);
    }

    /// <inheritdoc />
    public IAsyncEnumerable<ArticleSummary> ListAsync(CancellationToken cancellationToken) =>
        Stream($"SELECT {ArticleRows.SummaryColumns} FROM articles ORDER BY published_on IS NULL, published_on DESC, seq;", ArticleRows.ReadSummary, cancellationToken).ToAsyncEnumerable();

    /// <inheritdoc />
    public IAsyncEnumerable<KnownArticle> KnownAsync(CancellationToken cancellationToken) =>
        Stream("SELECT id, content_hash, signature, duplicate_of FROM articles ORDER BY seq;", ReadKnown, cancellationToken).ToAsyncEnumerable();

    /// <inheritdoc />
    public Task<CoverageSummary> SummariseAsync(CancellationToken cancellationToken) =>
        Task.Run(() => database.Read(_count.Of), cancellationToken);

    private static KnownArticle ReadKnown(SqliteDataReader row) =>
        new(row.GetString(0), row.GetString(1), new TextSignature(row.GetFieldValue<byte[]>(2)), row.Text(3));

    private IEnumerable<T> Stream<T>(string sql, Func<SqliteDataReader, T> read, CancellationToken cancellationToken)
    {
        using var connection = database.Open();
        using var command = connection.Command(sql);
        using var reader = database.Explained(command.ExecuteReader);
        while (database.Explained(reader.Read))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return read(reader);
        }
    }
}
