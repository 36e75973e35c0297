namespace DiplomacyBot.Commands;

/// <summary>Files that commands make.</summary>
internal static class NewFile
{
    /// <summary>A file is whole or not there: it is written beside its place and moved, taking the place of an older one.</summary>
    /// <returns>False when it cannot be written; the reason is on standard error.</returns>
    public static async Task<bool> WriteAsync(string file, ReadOnlyMemory<byte> content, Streams streams, CancellationToken cancellationToken)
    {
        var unfinished = $"{file}.{Environment.ProcessId}.tmp";
        try
        {
            try
            {
                await File.WriteAllBytesAsync(unfinished, content, cancellationToken);
                File.Move(unfinished, file, overwrite: true);
                return true;
            }
            finally
            {
                if (File.Exists(unfinished))
                {
                    File.Delete(unfinished);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            streams.Complain(Texts.CannotWrite, file, e.Message);
            return false;
        }
    }
}
