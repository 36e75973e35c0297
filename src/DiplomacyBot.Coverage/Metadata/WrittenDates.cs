using System.Globalization;
using System.Text.RegularExpressions;
using DiplomacyBot.Coverage.Cleaning;

namespace DiplomacyBot.Coverage.Metadata;

/// <summary>A date as it is written, of which parts may be missing.</summary>
/// <param name="Year">The year; null when it is not written.</param>
/// <param name="Month">1–12 as written; not checked.</param>
/// <param name="Day">The day; 0 when only a month is written.</param>
internal readonly record struct WrittenDate(int? Year, int Month, int Day)
{
    public DateOnly? AsDay() => Year is { } year ? CalendarDay.Of(year, Month, Day) : null;
}

/// <summary>
/// Finds dates as they are written, nothing added. The Language project's reader resolves dates against a reference day, which is
/// exactly what is not known yet here.
/// </summary>
internal static partial class WrittenDates
{
    // The day a lead reports stands near its beginning; further on other days are told of.
    private const int OpeningLength = 60;

    /// <summary>The day a lead opens with: "Ngày 30/1, …", "Trưa ngày 22.9 (giờ địa phương), …".</summary>
    public static WrittenDate? Opening(string lead)
    {
        // "Vào ngày 30/10/1961, …" is how a story of the past begins.
        var match = Day().Match(lead);
        return match.Success && match.Index <= OpeningLength && !lead.StartsWith("Vào ", StringComparison.OrdinalIgnoreCase) ? Read(match) : null;
    }

    /// <summary>Months and days written with their year.</summary>
    public static IEnumerable<WrittenDate> WithYear(string paragraph) =>
        MonthOfYear().Matches(paragraph).Select(Read).Where(d => d is { Year: >= 1900 and <= 2100, Month: >= 1 and <= 12 });

    /// <summary>Months written without a year: "vào tháng 10", "cuối tháng 10".</summary>
    public static IEnumerable<int> BareMonths(string paragraph) => BareMonth().Matches(paragraph).Select(m => Number(m, "m"));

    /// <summary>Years written as "năm 2025".</summary>
    public static IEnumerable<int> Years(string paragraph) => YearAlone().Matches(paragraph).Select(m => Number(m, "y"));

    private static WrittenDate Read(Match match) =>
        new(match.Groups["y"].Success ? Number(match, "y") : null, Number(match, "m"), match.Groups["d"].Success ? Number(match, "d") : 0);

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<!\b(?:đến|tới|trước|sau|từ|trong|kể từ)\s+(?:hết\s+)?)(?<![\p{L}\d])(?:ngày|sáng|trưa|chiều|tối|đêm|rạng sáng|hôm nay|hôm qua|nay|hôm)\s*\(?(?<d>\d{1,2})(?:\s?[/.\-]\s?(?<m>\d{1,2})(?:[/.\-](?<y>\d{4}))?|\s+tháng\s+(?<m>\d{1,2})(?:(?:\s+năm\s+|[/.\-])(?<y>\d{4}))?)(?![\d%]|[/.\-,]\d|\s+(?:tới|sắp tới|năm ngoái|năm trước))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Day();

    [GeneratedRegex(
        @"(?<![\d/.\-])(?:(?<d>\d{1,2})[/.\-](?<m>\d{1,2})[/.\-](?<y>\d{4})|(?<=tháng\s)(?<m>\d{1,2})(?:\s?[/.\-]\s?|\s+năm\s+)(?<y>\d{4}))(?!\d)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MonthOfYear();

    [GeneratedRegex(@"(?<!\d\s+)tháng (?<m>1[0-2]|[1-9])(?![\d/.\-]\d|\d|\s+năm\s+\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BareMonth();

    [GeneratedRegex(@"(?<!đến |tới |trước |mục tiêu )năm (?<y>(?:19|20)\d{2})(?!\s?[-–]\s?\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex YearAlone();
}
