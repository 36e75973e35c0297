using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Commands.Evaluate;

/// <summary>
/// The folder of one evaluation below the system's temporary folder. A lock in it is held for as long as the process lives, so that the next evaluation can tell what a killed one left behind
/// from what another is using.
/// </summary>
internal sealed class TemporaryFolder : IDisposable
{
    private const string Prefix = "diplomacybot-evaluate-";
    private const string LockName = "in-use.lock";

    /// <summary>Between making the lock and holding it there is a moment in which it looks free.</summary>
    private static readonly TimeSpan JustMade = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo _folder;
    private readonly FileStream _lock;

    private TemporaryFolder(DirectoryInfo folder, FileStream held) => (_folder, _lock) = (folder, held);

    public string FullName => _folder.FullName;

    /// <summary>Makes one, after removing those that killed evaluations left.</summary>
    /// <param name="below">The folder that holds them; null for the system's.</param>
    public static TemporaryFolder Create(string? below = null)
    {
        var parent = below ?? Path.GetTempPath();
        RemoveAbandoned(parent);
        var folder = below is null ? Directory.CreateTempSubdirectory(Prefix) : Directory.CreateDirectory(Path.Combine(below, Prefix + Guid.NewGuid().ToString("N")));
        return new TemporaryFolder(folder, Hold(folder, FileMode.CreateNew));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _lock.Dispose();
        _folder.Delete(recursive: true);
    }

    private static FileStream Hold(DirectoryInfo folder, FileMode mode) => new(Path.Combine(folder.FullName, LockName), mode, FileAccess.ReadWrite, FileShare.None);

    private static void RemoveAbandoned(string parent)
    {
        foreach (var folder in new DirectoryInfo(parent).EnumerateDirectories(Prefix + "*"))
        {
            try
            {
                if (folder.LinkTarget is null && IsOurs(folder) && IsAbandoned(folder))
                {
                    folder.Delete(recursive: true);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // In use, another user's, or gone meanwhile: it stays, and harms nobody.
                continue;
            }
        }
    }

    /// <summary>Nothing in it but what an evaluation writes.</summary>
    private static bool IsOurs(DirectoryInfo folder) => folder.EnumerateFileSystemInfos().All(static entry =>
        entry is FileInfo && (entry.Name.StartsWith("diplomacybot.db", StringComparison.Ordinal) || entry.Name.EndsWith(".lock", StringComparison.Ordinal)));

    private static bool IsAbandoned(DirectoryInfo folder)
    {
        if (!File.Exists(Path.Combine(folder.FullName, LockName)))
        {
            // Perhaps just being made.
            return Leftovers.IsAbandoned(folder.LastWriteTimeUtc);
        }

        if (Leftovers.Age(folder.LastWriteTimeUtc) < JustMade)
        {
            return false;
        }

        // Fails while somebody holds it.
        Hold(folder, FileMode.Open).Dispose();
        return true;
    }
}
