namespace DiplomacyBot.Storage.Database;

/// <summary>Settings of the store; the section <c>DiplomacyBot</c> of the configuration.</summary>
public sealed class StorageOptions
{
    /// <summary>Name of the database in the data directory.</summary>
    public const string FileName = "diplomacybot.db";

    /// <summary>Folder that holds the database; made when it is missing. Relative to the working directory.</summary>
    public string DataDirectory { get; set; } = "data";

    /// <summary>How long a writer waits for another process's transaction before it gives up, 1 second to 10 minutes.</summary>
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Memory for the texts of articles that answers looked at lately, 0 to 16384 MiB; two bytes a character.</summary>
    public int ArticleCacheMegabytes { get; set; } = 64;

    internal long ArticleCacheCharacters => ArticleCacheMegabytes * (1L << 20) / sizeof(char);

    /// <summary>Full path of the database.</summary>
    public string DatabasePath => Path.GetFullPath(Path.Combine(DataDirectory, FileName));
}
