using System.Globalization;

namespace DiplomacyBot.Channels.DirectLine.Streams;

/// <summary>How far a client has read: the sequence number of the last activity it has.</summary>
internal static class Watermark
{
    /// <summary>
    /// Reads what a client sends. What is no number was not given by us: it gets everything rather than an error, after which directlinejs
    /// would never ask again. A number beyond the end counts as the end, so that at least what comes is seen.
    /// </summary>
    public static long Read(string? text, long last) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, last) : IsHuge(text) ? last : 0;

    private static bool IsHuge(string? text) => text is { Length: > 18 } && text.All(char.IsAsciiDigit);
}
