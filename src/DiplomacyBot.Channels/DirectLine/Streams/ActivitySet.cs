using System.Buffers;
using System.Globalization;

namespace DiplomacyBot.Channels.DirectLine.Streams;

/// <summary>Activities as they go over the wire, <c>{"activities":[…],"watermark":"…"}</c>.</summary>
internal static class ActivitySet
{
    /// <param name="activities">Activities as JSON, UTF-8.</param>
    /// <param name="watermark">The last kept activity the client has with these.</param>
    public static ReadOnlyMemory<byte> Write(IReadOnlyCollection<ReadOnlyMemory<byte>> activities, long watermark)
    {
        var buffer = new ArrayBufferWriter<byte>(activities.Sum(static a => a.Length + 1) + 64);
        buffer.Write("{\"activities\":["u8);
        var first = true;
        foreach (var activity in activities)
        {
            buffer.Write(first ? default : ","u8);
            buffer.Write(activity.Span);
            first = false;
        }

        buffer.Write("],\"watermark\":\""u8);
        watermark.TryFormat(buffer.GetSpan(20), out var written, default, CultureInfo.InvariantCulture);
        buffer.Advance(written);
        buffer.Write("\"}"u8);
        return buffer.WrittenMemory;
    }
}
