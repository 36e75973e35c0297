using System.Globalization;
using System.Text.RegularExpressions;

namespace DiplomacyBot.Coverage.Cleaning;

/// <summary>A line that holds a full date and nothing else that matters: "05/11/2020 14:06", "Thứ Năm, 16/01/2020, 14:27 (GMT+7)".</summary>
internal readonly partial record struct DateLine(DateOnly On, bool HasTime)
{
    public static DateLine? Read(string line)
    {
        if (line.Length is < 8 or > 80 || Shape().Match(line) is not { Success: true } match)
        {
            return null;
        }

        var year = Number(match, "y");
        return year is >= 1900 and <= 2100 && CalendarDay.Of(year, Number(match, "m"), Number(match, "d")) is { } day
            ? new DateLine(day, match.Groups["time"].Success)
            : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?:(?:cập nhật|đăng lúc|ngày đăng|xuất bản|đăng ngày|ngày|updated|published)[:\s]*)*(?:lúc\s*)?(?:(?<time>\d{1,2}(?::|h|\s?giờ\s?)\d{2})(?:\s?phút)?(?::\d{2})?\s*[,|\-–]?\s*)?(?:(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|\d)|chủ\s+nhật)\s*[,|\-–]?\s*)?(?:ngày\s+)?(?<d>\d{1,2})\s?[/.\-]\s?(?<m>\d{1,2})\s?[/.\-]\s?(?<y>\d{4})(?:\s*[,|\-–]?\s*(?:lúc\s*)?(?<time>\d{1,2}(?::|h|\s?giờ\s?)\d{2})(?:\s?phút)?(?::\d{2})?(?:\s?(?:am|pm))?)?\s*(?:\(?gmt\s?\+?\s?7\)?)?\s*\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Shape();
}
