using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DiplomacyBot.Evaluation.Files;

/// <summary>Reads whole JSON files of ours, and says what is wrong with those of others.</summary>
internal static class JsonFile
{
    /// <param name="path">The file.</param>
    /// <param name="kind">What it should be.</param>
    /// <param name="type">Its shape.</param>
    /// <param name="fault">Where what was read contradicts itself, as a path; null where it does not. Lists are asked for null items there, which the reader lets pass.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="BadFileException">It is something else.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static async Task<T> ReadAsync<T>(string path, FileKind kind, JsonTypeInfo<T> type, Func<T, string?> fault, CancellationToken cancellationToken)
        where T : class
    {
        await using var file = FileAccessException.Open(path);
        T? value;
        try
        {
            value = await JsonSerializer.DeserializeAsync(file, type, cancellationToken);
        }
        catch (JsonException e)
        {
            // Only the reader itself throws with a reader's exception inside; the rest is JSON, but not ours.
            throw e.InnerException is not JsonException ? new BadFileException(path, kind, FileFault.OtherShape, e.Path ?? "$", e)
                : file is { CanSeek: true, Length: 0 } ? new BadFileException(path, kind, FileFault.Empty, "", e)
                : new BadFileException(path, kind, FileFault.NotJson, ((e.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture), e);
        }

        return value is null ? throw new BadFileException(path, kind, FileFault.OtherShape, "$")
            : fault(value) is { } at ? throw new BadFileException(path, kind, FileFault.OtherShape, at)
            : value;
    }
}
