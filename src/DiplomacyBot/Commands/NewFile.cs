using DiplomacyBot.Evaluation.Files;

namespace DiplomacyBot.Commands;

/// <summary>Files that commands make.</summary>
internal static class NewFile
{
    /// <summary>A file is whole or not there; an older one is replaced.</summary>
    /// <returns>False when it cannot be written; the reason is on standard error.</returns>
    public static async Task<bool> WriteAsync(string file, ReadOnlyMemory<byte> content, Streams streams, CancellationToken cancellationToken)
    {
        try
        {
            await WholeFile.WriteAsync(file, async (stream, token) => await stream.WriteAsync(content, token), cancellationToken);
            return true;
        }
        catch (FileAccessException e)
        {
            streams.Complain(Texts.CannotWrite, file, Causes.Of(e.InnerException!, streams.Speech, file));
        }
        catch (ArgumentException e)
        {
            // An empty name, or one with characters that no name may have.
            streams.Complain(Texts.CannotWrite, file, Causes.Of(e, streams.Speech, file));
        }

        return false;
    }
}
