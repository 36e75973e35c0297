using DiplomacyBot.Evaluation.Files;

namespace DiplomacyBot.Commands;

/// <summary>Refuses, before anything is done, to write results over what they are made from.</summary>
internal static class Outputs
{
    private static readonly StringComparison AsTheSystemCompares = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <param name="streams">Told what is wrong.</param>
    /// <param name="outputs">Options that name files to be written; those without a value are left out.</param>
    /// <param name="inputs">Files and folders that are read.</param>
    /// <returns>False when a file would be overwritten that is read, or written twice.</returns>
    public static bool MayBeWritten(Streams streams, IEnumerable<(string Option, string? Path)> outputs, IEnumerable<string?> inputs)
    {
        var read = inputs.OfType<string>().Where(static path => path.Length > 0).Select(Real).ToList();
        var written = new List<(string Option, string Path)>();
        foreach (var (option, path) in outputs)
        {
            if (string.IsNullOrEmpty(path))
            {
                continue;
            }

            var real = Real(path);
            if (read.Exists(input => Same(input, real) || (File.Exists(real) && real.StartsWith(input + Path.DirectorySeparatorChar, AsTheSystemCompares))))
            {
                streams.Complain(Texts.OutputIsInput, option, path);
                return false;
            }

            if (written.Find(other => Same(other.Path, real)) is { Option: { } before })
            {
                streams.Complain(Texts.OutputTwice, before, option, path);
                return false;
            }

            written.Add((option, real));
        }

        return true;
    }

    /// <summary>Fails where a file cannot be written for its place.</summary>
    /// <exception cref="FileAccessException">Its folder is missing, or it is a folder itself.</exception>
    public static void CheckPlace(string path)
    {
        if (path.Length == 0 || Directory.Exists(path))
        {
            throw new FileAccessException(path, new UnauthorizedAccessException(path));
        }

        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))))
        {
            throw new FileAccessException(path, new DirectoryNotFoundException(path));
        }
    }

    private static bool Same(string one, string other) => string.Equals(one, other, AsTheSystemCompares);

    /// <summary>The file itself, whichever links in the path lead to it.</summary>
    private static string Real(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        try
        {
            if (new FileInfo(full) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is { } target)
            {
                return Real(target.FullName);
            }
        }
        catch (IOException)
        {
            // Links in a circle lead nowhere; reading or writing will say so.
            return full;
        }

        return Path.GetDirectoryName(full) is { } folder ? Path.Combine(Real(folder), Path.GetFileName(full)) : full;
    }
}
