namespace DiplomacyBot.Evaluation.Files;

/// <summary>A file that is there cannot be read, or a file cannot be written. The system's own exception does not always say which file it was.</summary>
/// <param name="path">The file as the caller named it.</param>
/// <param name="cause">What the system said.</param>
public sealed class FileAccessException(string path, Exception cause) : IOException($"{path}: {cause.Message}", cause)
{
    /// <summary>The file as the caller named it.</summary>
    public string Path { get; } = path;

    /// <summary>Opens a file to be read, also while another program writes to it.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    /// <exception cref="FileAccessException">It cannot be opened.</exception>
    internal static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 64 * 1024, useAsync: true);
        }
        catch (DirectoryNotFoundException e)
        {
            throw new FileNotFoundException(e.Message, path, e);
        }
        catch (Exception e) when (IsAccess(e))
        {
            throw new FileAccessException(path, e);
        }
    }

    internal static bool IsAccess(Exception e) => e is IOException and not FileNotFoundException or UnauthorizedAccessException or NotSupportedException;
}
