using DiplomacyBot.Coverage.Articles;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Storage.Database;

/// <summary>Gives SQLite's result codes the names and advice people need.</summary>
internal static class StoreFailures
{
    // Result codes: SQLite documentation, "Result and Error Codes".
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>The exception to throw in place of <paramref name="e"/>; null when it is a fault of ours, to be thrown as it is.</summary>
    public static Exception? Explain(SqliteException e, string path, TimeSpan busyTimeout) => e.SqliteErrorCode switch
    {
        Busy or Locked => new StoreBusyException($"Another process has been writing to {path} for longer than {busyTimeout.TotalSeconds:0} s. Nothing was changed; try again when it has finished, or raise DiplomacyBot:BusyTimeout.", e),
        ReadOnly => new StoreUnavailableException(StoreFailure.ReadOnly, path, $"{path} cannot be written. Give this user write permission on the file and its folder, or choose another folder with --data.", e),
        InputOutput => new StoreUnavailableException(StoreFailure.InputOutput, path, $"Reading or writing {path} failed ({e.Message}). Check the disk, then run \"diplomacybot doctor\".", e),
        Full => new StoreUnavailableException(StoreFailure.DiskFull, path, $"The disk that holds {path} is full. What was reported as stored is safe; free some space and run the command again.", e),
        CannotOpen => new StoreUnavailableException(StoreFailure.CannotOpen, path, $"{path} cannot be opened. Check that its folder exists and may be written, or choose another folder with --data.", e),
        Corrupt or NotADatabase => new StoreUnavailableException(StoreFailure.Corrupt, path, $"{path} is damaged or is not a database of this program. Put a backup in its place, or move it away and ingest the coverage again.", e),
        _ => null,
    };
}
