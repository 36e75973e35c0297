namespace DiplomacyBot.Storage.Database;

/// <summary>Lets one process at a time do something. The lock is a file beside the database that the operating system frees when its holder ends, however it ends.</summary>
internal sealed class StoreLock : IDisposable
{
    /// <summary>Writing to a projection: an older state of an article must never be sent after a newer one.</summary>
    public const string Projection = "projection.lock";

    /// <summary>Embedding passages: doing it twice would cost twice.</summary>
    public const string Vectors = "vectors.lock";

    private readonly FileStream _file;

    private StoreLock(FileStream file) => _file = file;

    /// <summary>Takes the lock; null when another process, or another caller in this one, has it.</summary>
    /// <exception cref="UnauthorizedAccessException">The file cannot be written.</exception>
    public static StoreLock? TryTake(StoreDatabase database, string name)
    {
        var path = Path.Combine(Path.GetDirectoryName(database.FilePath)!, name);
        try
        {
            return new StoreLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e) when (e is not DirectoryNotFoundException and not PathTooLongException)
        {
            return null;
        }
    }

    public void Dispose() => _file.Dispose();
}
