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

        var (end, room) = (0, most - Ellipsis.Length);
        while (end < line.Length && end + StringInfo.GetNextTextElementLength(line, end) is var next && next <= room)
        {
            end = next;
        }

        var blank = line.LastIndexOf(' ', end);
        return line[..(blank > most / 2 ? blank : end)].TrimEnd(' ', ',', ';', ':') + Ellipsis;
    }
}
