using System.Globalization;
using System.Text.RegularExpressions;

namespace DiplomacyBot.Answering.Citations;

/// <summary>The numbers in square brackets by which an answer points to its sources.</summary>
internal static partial class CitationMarks
{
    /// <summary>True when the text holds something that reads as a citation number.</summary>
    public static bool Occur(ReadOnlySpan<char> text) => Mark().IsMatch(text);

    /// <summary>The numbers in the order they stand, repeated ones included; a number too large to be one is −1.</summary>
    public static IEnumerable<int> Read(string text) =>
        Mark().Matches(text).Select(m => int.TryParse(m.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1);

    /// <summary>Metadata shown inside an answer (a headline, an outlet) is data: its brackets must not read as citation numbers.</summary>
    public static string Disarm(string metadata) => metadata.Replace('[', '(').Replace(']', ')');

    [GeneratedRegex(@"\[\s*([0-9]+)\s*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
