using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;
using DiplomacyBot.Coverage.Reading;
using DiplomacyBot.Evaluation.Files;

namespace DiplomacyBot.Evaluation.Questions;

/// <summary>Reads a JSON Lines file (also <c>.gz</c>) object by object, never the whole file. A bad line is an item, not an exception.</summary>
internal static class JsonObjects
{
    /// <summary>The longest line in bytes.</summary>
    private const int LongestLine = 16 * 1024 * 1024;

    /// <summary>A line this many bytes longer than that never ends: reading stops there.</summary>
    private const long MostSkipped = 8L * LongestLine;

    /// <summary>A file with so many bad lines is none of ours; the rest of it need not be read.</summary>
    private const int MostProblems = 10_000;

    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async IAsyncEnumerable<(int Line, JsonElement Json, LineProblem? Problem)> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var file = FileAccessException.Open(path);
        await using var text = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        var lines = new LineSplitter(text, LongestLine, MostSkipped);
        var bad = 0;
        while (bad < MostProblems && await lines.NextAsync(cancellationToken) is { } line)
        {
            if (!line.TooLong && line.Bytes.Span.Trim(" \t\r"u8).IsEmpty)
            {
                continue;
            }

            var item = line.TooLong
                ? (lines.Number, default, new LineProblem(path, lines.Number, LineFault.TooLong, LongestLine.ToString(System.Globalization.CultureInfo.InvariantCulture)))
                : Parse(path, lines.Number, line.Bytes);
            bad += item.Problem is null ? 0 : 1;
            yield return item;
        }
    }

    private static (int Line, JsonElement Json, LineProblem? Problem) Parse(string path, int number, ReadOnlyMemory<byte> line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? (number, document.RootElement.Clone(), null)
                : (number, default, new LineProblem(path, number, LineFault.NotAnObject, document.RootElement.ValueKind.ToString()));
        }
        catch (JsonException e)
        {
            return (number, default, new LineProblem(path, number, LineFault.NotJson, ((e.BytePositionInLine ?? 0) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }
}
