using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using SQLitePCL;

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

    /// <summary>How writers of several processes take turns.</summary>
    internal WriterTurns Turns { get; }

    /// <summary>Names the file; nothing is opened yet.</summary>
    public StoreDatabase(StorageOptions options, TimeProvider? time = null, ILogger<StoreDatabase>? log = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
        FilePath = options.DatabasePath;
        _busyTimeout = options.BusyTimeout;
        Turns = new WriterTurns(FilePath);
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

    /// <summary>Full paths of the database and of what SQLite keeps beside it while it is in use.</summary>
    public IReadOnlyList<string> Files => [FilePath, FilePath + "-wal", FilePath + "-shm"];

    internal StorageOptions Options { get; }

    internal DateTimeOffset Now => _time.GetUtcNow();

    /// <summary>Runs something in one read transaction: it sees one state of the database throughout, whatever others write meanwhile.</summary>
    internal T Read<T>(Func<SqliteConnection, T> action)
    {
        Prepare();
        return Explained(() =>
        {
            using var connection = Connect();
            using var transaction = connection.BeginTransaction(deferred: true);
            var result = action(connection);
            transaction.Commit();
            return result;
        });
    }

    /// <summary>
    /// Runs something in one write transaction, which is on the disk when the call returns. When it throws, nothing is changed.
    /// The write lock is taken at the beginning: a transaction that has begun cannot fail half-way for another writer's sake.
    /// </summary>
    internal T Write<T>(Func<SqliteConnection, T> action)
    {
        // Writers of this process take turns without looking at files.
        lock (_writing)
        {
            Prepare();
            var result = Explained(() =>
            {
                using var connection = Connect();
                Begin(connection);
                try
                {
                    var made = action(connection);
                    connection.Execute("COMMIT;");
                    return made;
                }
                catch
                {
                    RollBack(connection);
                    throw;
                }
            });
            Turns.GiveWay();
            return result;
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

    /// <summary>Past the library's own way of waiting, which looks every 150 ms and would miss its turn.</summary>
    private void Begin(SqliteConnection connection)
    {
        var handle = connection.Handle!;
        raw.sqlite3_busy_timeout(handle, 0);
        var code = raw.SQLITE_OK;
        Turns.Enter(
            () =>
            {
                code = raw.sqlite3_exec(handle, "BEGIN IMMEDIATE;");
                return (code & 0xFF) is not (raw.SQLITE_BUSY or raw.SQLITE_LOCKED);
            },
            _busyTimeout);
        SqliteException.ThrowExceptionForRC(code, handle);
        raw.sqlite3_busy_timeout(handle, (int)_busyTimeout.TotalMilliseconds);
    }

    private static void RollBack(SqliteConnection connection)
    {
        if (connection.Handle is { } handle && raw.sqlite3_get_autocommit(handle) == 0)
        {
            // What fails here has been rolled back by SQLite already, and the first error is the one to be told.
            raw.sqlite3_exec(handle, "ROLLBACK;");
        }
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
