using System.Globalization;
using System.Text.RegularExpressions;

namespace DiplomacyBot.Answering.Grounding;

/// <summary>A time of day: 14h30, 14:30, 2 giờ 30 chiều.</summary>
/// <param name="Start">UTF-16 offset.</param>
/// <param name="End">UTF-16 offset behind it.</param>
/// <param name="Minutes">Minutes since midnight.</param>
internal readonly partial record struct ClockTime(int Start, int End, int Minutes)
{
    public static IReadOnlyList<ClockTime> Read(string text) => [.. Written().Matches(text).Select(Of).OfType<ClockTime>()];

    private static ClockTime? Of(Match match)
    {
        var hour = int.Parse(match.Groups["h"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["m"].Success ? int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        if (hour > 24 || minute > 59)
        {
            return null;
        }

        var afternoon = match.Groups["part"].Success && hour < 12;
        return new ClockTime(match.Index, match.Index + match.Length, ((afternoon ? hour + 12 : hour) * 60) + minute);
    }

    // Ratios of digits without words (16:9) are rare in the press; 7:30 is a time.
    [GeneratedRegex(@"(?<![\d.,:/-])(?<h>\d{1,2})\s?(?:(?:h|g|giờ)(?:\s?(?<m>\d{2})(?!\d)(?:\s?phút)?)?|:(?<m>\d{2})(?!\d))(?![\p{L}\d])(?:\s(?<part>chiều|tối|đêm))?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Written();
}
