using DiplomacyBot.Storage.Database;

namespace DiplomacyBot.Storage.Projecting;

/// <summary>
/// Lets one process at a time write to a projection: an older state of an article must never be sent after a newer one. The lock is a file beside
/// the database that the operating system frees when its holder ends, however it ends.
/// </summary>
internal sealed class ProjectionLock : IDisposable
{
    private const string FileName = "projection.lock";
    private readonly FileStream _file;

    private ProjectionLock(FileStream file) => _file = file;

    /// <summary>Takes the lock; null when another process, or another caller in this one, has it.</summary>
    /// <exception cref="UnauthorizedAccessException">The file cannot be written.</exception>
    public static ProjectionLock? TryTake(StoreDatabase database)
    {
        var path = Path.Combine(Path.GetDirectoryName(database.FilePath)!, FileName);
        try
        {
            return new ProjectionLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e) when (e is not DirectoryNotFoundException and not PathTooLongException)
        {
            return null;
        }
    }

    public void Dispose() => _file.Dispose();
}
