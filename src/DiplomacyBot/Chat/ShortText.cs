using System.Globalization;

namespace DiplomacyBot.Chat;

/// <summary>Cuts texts to the lengths that channels allow.</summary>
internal static class ShortText
{
    private const string Ellipsis = "…";

    /// <summary>
    /// The text on one line with at most <paramref name="most"/> UTF-16 code units, cut with "…" between words where one ends in the second
    /// half, and never inside a letter with its tone marks.
    /// </summary>
    public static string Cut(string text, int most)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= most)
        {
            return line;
        }

        var end = EndWithin(line, most - Ellipsis.Length);
        var blank = line.LastIndexOf(' ', end);
        return line[..(blank > most / 2 ? blank : end)].TrimEnd(' ', ',', ';', ':') + Ellipsis;
    }

    /// <summary>The text as it is, lines and all, with at most <paramref name="most"/> UTF-16 code units; cut with "…" and never inside a letter.</summary>
    public static string Limit(string text, int most) => text.Length <= most ? text : string.Concat(text.AsSpan(0, EndWithin(text, most - Ellipsis.Length)), Ellipsis);

    /// <summary>The last end of a letter with its marks within the room.</summary>
    private static int EndWithin(string text, int room)
    {
        var end = 0;
        while (end < text.Length && end + StringInfo.GetNextTextElementLength(text, end) is var next && next <= room)
        {
            end = next;
        }

        return end;
    }
}
