namespace DiplomacyBot.Storage.Database;

/// <summary>Why the database cannot be used.</summary>
public enum StoreFailure
{
    /// <summary>The file or its folder cannot be opened or made.</summary>
    CannotOpen,

    /// <summary>The file or its folder may not be written.</summary>
    ReadOnly,

    /// <summary>The disk is full.</summary>
    DiskFull,

    /// <summary>The file is damaged, or is no database.</summary>
    Corrupt,

    /// <summary>A newer version of the program has written the file.</summary>
    NewerVersion,

    /// <summary>The operating system reported an error while reading or writing.</summary>
    InputOutput,
}

/// <summary>The database cannot be used. The message names the file and says what to do; nothing written before is lost by the failure itself.</summary>
public sealed class StoreUnavailableException(StoreFailure failure, string path, string message, Exception? inner = null) : IOException(message, inner)
{
    /// <summary>Why.</summary>
    public StoreFailure Failure { get; } = failure;

    /// <summary>Full path of the database.</summary>
    public string Path { get; } = path;
}
