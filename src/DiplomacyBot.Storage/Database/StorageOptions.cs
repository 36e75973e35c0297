using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Storage.Database;

/// <summary>Settings of the store; the section <c>DiplomacyBot</c> of the configuration.</summary>
public sealed class StorageOptions
{
    /// <summary>Name of the database in the data directory.</summary>
    public const string FileName = "diplomacybot.db";

    /// <summary>Folder that holds the database; made when it is missing. Relative to the working directory.</summary>
    public string DataDirectory { get; set; } = "data";

    /// <summary>How long a writer waits for another process's transaction before it gives up, 1 second to 10 minutes.</summary>
    [Between("00:00:01", "00:10:00", "chờ tiến trình khác ghi xong nhiều nhất bao lâu", "how long a writer waits for another process")]
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Memory for the texts of articles that answers looked at lately, 0 to 16384 MiB; two bytes a character.</summary>
    [Between(0, 16_384, "số MiB bộ nhớ dành cho nội dung các bài vừa dùng", "memory for the texts of articles used lately, in MiB")]
    public int ArticleCacheMegabytes { get; set; } = 64;

    internal long ArticleCacheCharacters => ArticleCacheMegabytes * (1L << 20) / sizeof(char);

    /// <summary>Full path of the database.</summary>
    public string DatabasePath => Path.GetFullPath(Path.Combine(DataDirectory, FileName));
}
