namespace DiplomacyBot.Evaluation.Files;

/// <summary>Writes files that are whole or not there.</summary>
public static class WholeFile
{
    /// <summary>
    /// Writes beside the place and moves, so that a run that is cut short leaves the older file as it was. A link is followed; what is no file, such as <c>/dev/stdout</c>, is written straight.
    /// </summary>
    /// <param name="path">The file; one that is there is replaced.</param>
    /// <param name="write">Writes the content.</param>
    /// <param name="cancellationToken">Stops writing; the older file stays.</param>
    /// <exception cref="FileAccessException">It cannot be written.</exception>
    public static async Task WriteAsync(string path, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(write);
        try
        {
            await WriteToAsync(Path.GetFullPath(path), write, cancellationToken);
        }
        catch (Exception e) when (FileAccessException.IsAccess(e))
        {
            throw new FileAccessException(path, e);
        }
    }

    private static async Task WriteToAsync(string full, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        if (full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal))
        {
            await using var device = new FileStream(full, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            await write(device, cancellationToken);
            return;
        }

        var place = new FileInfo(full) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : full;
        var unfinished = $"{place}.{Environment.ProcessId}.tmp";
        try
        {
            await using (var file = File.Create(unfinished))
            {
                await write(file, cancellationToken);
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, place, overwrite: true);
        }
        finally
        {
            // Its folder may be what is missing.
            if (File.Exists(unfinished))
            {
                File.Delete(unfinished);
            }
        }
    }
}
