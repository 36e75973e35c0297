using System.Text;

namespace DiplomacyBot.Coverage.Reading;

/// <summary>
/// JSON Lines is UTF-8 by definition, but editors on Windows put a byte order mark before it or save it as UTF-16. Both are
/// recognised by the mark; without one the bytes pass as they are.
/// </summary>
internal static class ByteOrderMark
{
    public static async Task<Stream> ToUtf8Async(Stream stream, CancellationToken cancellationToken)
    {
        var head = new byte[3];
        var read = await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        return head.AsSpan(0, read) switch
        {
            [0xEF, 0xBB, 0xBF] => stream,
            [0xFF, 0xFE, ..] => Transcode(new PrefixedStream(head.AsMemory(2, read - 2), stream), Encoding.Unicode),
            [0xFE, 0xFF, ..] => Transcode(new PrefixedStream(head.AsMemory(2, read - 2), stream), Encoding.BigEndianUnicode),
            _ => new PrefixedStream(head.AsMemory(0, read), stream),
        };
    }

    private static Stream Transcode(Stream stream, Encoding from) => Encoding.CreateTranscodingStream(stream, from, new UTF8Encoding(false));
}
