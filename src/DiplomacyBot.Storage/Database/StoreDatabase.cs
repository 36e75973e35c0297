using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace DiplomacyBot.Storage.Database;

/// <summary>
/// The one SQLite file: opens connections to it, and brings its schema up to date before the first one is used. Safe for
/// concurrent use. Any number of processes may read while one writes (write-ahead log).
/// </summary>
public sealed class StoreDatabase
{
    private readonly Lock _preparing = new();
    private readonly Lock _writing = new();
    private readonly string _connectionString;
    private readonly TimeSpan _busyTimeout;
    private readonly TimeProvider _time;
    private readonly ILogger<StoreDatabase> _log;
    private volatile bool _prepared;

    /// <summary>Names the file; nothing is opened yet.</summary>
    public StoreDatabase(StorageOptions options, TimeProvider? time = null, ILogger<StoreDatabase>? log = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
        FilePath = options.DatabasePath;
        _busyTimeout = options.BusyTimeout;
        _time = time ?? TimeProvider.System;
        _log = log ?? NullLogger<StoreDatabase>.Instance;
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = FilePath,
            ForeignKeys = true,
            DefaultTimeout = (int)Math.Ceiling(_busyTimeout.TotalSeconds),
        }.ToString();
    }

    /// <summary>Full path of the database.</summary>
    public string FilePath { get; }

    internal StorageOptions Options { get; }

    internal DateTimeOffset Now => _time.GetUtcNow();

    /// <summary>Runs something in one read transaction: it sees one state of the database throughout, whatever others write meanwhile.</summary>
    internal T Read<T>(Func<SqliteConnection, T> action) => Run(deferred: true, (connection, _) => action(connection));

    /// <summary>
    /// Runs something in one write transaction, which is on the disk when the call returns. When it throws, nothing is changed.
    /// The write lock is taken at the beginning: a transaction that has begun cannot fail half-way for another writer's sake.
    /// </summary>
    internal T Write<T>(Func<SqliteConnection, T> action)
    {
        // SQLite makes writers poll, up to 100 ms at a time; those of this process take turns without.
        lock (_writing)
        {
            return Run(deferred: false, (connection, _) => action(connection));
        }
    }

    /// <summary>A connection of the caller's own, ready for use.</summary>
    internal SqliteConnection Open()
    {
        Prepare();
        return Explained(Connect);
    }

    /// <summary>Runs something against SQLite, giving its errors names and advice.</summary>
    internal T Explained<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException e) when (StoreFailures.Explain(e, FilePath, _busyTimeout) is { } explained)
        {
            throw explained;
        }
    }

    private T Run<T>(bool deferred, Func<SqliteConnection, SqliteTransaction, T> action)
    {
        Prepare();
        return Explained(() =>
        {
            using var connection = Connect();
            using var transaction = connection.BeginTransaction(deferred);
            var result = action(connection, transaction);
            transaction.Commit();
            return result;
        });
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            var milliseconds = ((long)_busyTimeout.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
            connection.Execute($"PRAGMA busy_timeout = {milliseconds}; PRAGMA synchronous = FULL;");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void Prepare()
    {
        if (_prepared)
        {
            return;
        }

        lock (_preparing)
        {
            if (_prepared)
            {
                return;
            }

            CreateFolder();
            Explained(() =>
            {
                using var connection = Connect();
                var (from, to) = Migrations.Apply(connection, FilePath);
                if (from != to)
                {
                    Log.Migrated(_log, FilePath, from, to);
                }

                return true;
            });
            _prepared = true;
        }
    }

    private void CreateFolder()
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException(StoreFailure.CannotOpen, FilePath, $"The folder of {FilePath} cannot be made: {e.Message} Choose another folder with --data.", e);
        }
    }
}
