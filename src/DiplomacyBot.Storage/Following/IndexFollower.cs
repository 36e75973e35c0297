using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Storage.Articles;
using DiplomacyBot.Storage.Database;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace DiplomacyBot.Storage.Following;

/// <summary>
/// Keeps an index equal to the store: loads everything once, and afterwards applies what this or any other process has changed
/// since. Safe for concurrent use; callers that come while a change is applied wait for it.
/// </summary>
public sealed class IndexFollower : IDisposable
{
    private const int BatchSize = 256;

    private readonly StoreDatabase _database;
    private readonly IPassageIndex _index;
    private readonly IndexFollowerOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly SemaphoreSlim _applying = new(1, 1);
    private readonly Lock _watching = new();
    private SqliteConnection? _watch;
    private long _seen = -1;
    private long _revision = -1;

    /// <summary>Nothing is read before <see cref="LoadAsync"/> or <see cref="CatchUpAsync"/> is called.</summary>
    public IndexFollower(StoreDatabase database, IPassageIndex index, IndexFollowerOptions? options = null, TimeProvider? time = null, ILogger<IndexFollower>? log = null)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(index);
        (_database, _index) = (database, index);
        _options = options ?? new IndexFollowerOptions();
        _time = time ?? TimeProvider.System;
        _log = log ?? NullLogger<IndexFollower>.Instance;
    }

    /// <summary>Revision of the store that the index holds; -1 before the first load.</summary>
    public long Revision => Volatile.Read(ref _revision);

    /// <summary>Rebuilds the index from the store. Searches see the old content until the new is complete.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await _applying.WaitAsync(cancellationToken);
        try
        {
            await RebuildAsync(cancellationToken);
        }
        finally
        {
            _applying.Release();
        }
    }

    /// <summary>Applies what changed since the last call; loads everything at the first one. Costs microseconds when nothing changed.</summary>
    /// <returns>True when something changed.</returns>
    public async Task<bool> CatchUpAsync(CancellationToken cancellationToken)
    {
        // Asked before reading, so that a change made while reading is noticed the next time.
        var version = DataVersion();
        if (version == Volatile.Read(ref _seen))
        {
            return false;
        }

        await _applying.WaitAsync(cancellationToken);
        try
        {
            var changed = true;
            if (_revision < 0)
            {
                await RebuildAsync(cancellationToken);
            }
            else
            {
                changed = await ApplyChangesAsync(cancellationToken);
            }

            Volatile.Write(ref _seen, version);
            return changed;
        }
        finally
        {
            _applying.Release();
        }
    }

    /// <summary>Closes the connection that watches the store.</summary>
    public void Dispose()
    {
        _watch?.Dispose();
        _applying.Dispose();
    }

    private async Task RebuildAsync(CancellationToken cancellationToken)
    {
        var started = _time.GetTimestamp();
        using var connection = _database.Open();
        using var transaction = connection.BeginTransaction(deferred: true);
        var revision = Revisions.Current(connection);
        var articles = Explain(IndexSource.ChangedSince(connection, 0, _options.Model));
        await _index.RebuildAsync(articles.ToAsyncEnumerable(), cancellationToken);
        Volatile.Write(ref _revision, revision);
        var (passages, milliseconds) = (await _index.CountAsync(cancellationToken), (long)_time.GetElapsedTime(started).TotalMilliseconds);
        Log.Loaded(_log, passages, revision, milliseconds);
    }

    private async Task<bool> ApplyChangesAsync(CancellationToken cancellationToken)
    {
        using var connection = _database.Open();
        using var transaction = connection.BeginTransaction(deferred: true);
        var (from, to) = (_revision, Revisions.Current(connection));
        if (from == to)
        {
            return false;
        }

        var gone = IndexSource.GoneSince(connection, from);
        foreach (var articleId in gone)
        {
            await _index.DeleteArticleAsync(articleId, cancellationToken);
        }

        var changed = 0;
        foreach (var batch in Explain(IndexSource.ChangedSince(connection, from, _options.Model)).Chunk(BatchSize))
        {
            await _index.UpsertAsync(batch, cancellationToken);
            changed += batch.Length;
        }

        Volatile.Write(ref _revision, to);
        Log.Followed(_log, from, to, changed, gone.Count);
        return true;
    }

    /// <summary>SQLite's <c>data_version</c>: it changes when another connection, of whatever process, has committed.</summary>
    private long DataVersion()
    {
        lock (_watching)
        {
            _watch ??= _database.Open();
            return _database.Explained(() => _watch.Scalar<long>("PRAGMA data_version;"));
        }
    }

    private IEnumerable<T> Explain<T>(IEnumerable<T> rows)
    {
        using var row = rows.GetEnumerator();
        while (_database.Explained(row.MoveNext))
        {
            yield return row.Current;
        }
    }
}
