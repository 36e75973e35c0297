using System.Globalization;
using System.Text.RegularExpressions;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Coverage.Cleaning;

namespace DiplomacyBot.Coverage.Metadata;

/// <summary>
/// Concludes the publication day from the day a lead reports ("Ngày 30/1, tại New York, …"). The year is never guessed: it comes
/// from the source's own month or year, or from months written with their year in the article ("tháng 1/2020"), the lead's first.
/// When those disagree nothing is concluded.
/// </summary>
internal static partial class Dateline
{
    // News tells of what just happened and what comes next: a month this near to the dateline is of the same stretch of time.
    private const int NearMonths = 6;

    // A full date this much later in the text shows that the lead tells of the past.
    private const int LaterDays = 31;

    /// <summary>The day, or what is stated already.</summary>
    /// <param name="paragraphs">The paragraphs of the article, in order.</param>
    /// <param name="stated">What the source states; null when it states nothing.</param>
    public static Publication Infer(IReadOnlyList<string> paragraphs, Publication? stated)
    {
        if (stated is { Precision: PublicationPrecision.Day } || Lead(paragraphs) is not { } lead || DayIn(lead) is not { } day)
        {
            return stated ?? Publication.Unknown;
        }

        if (stated is { On: { } on })
        {
            return CalendarDay.Of(on.Year, day.Month, day.Day) is { } within && (stated.Precision == PublicationPrecision.Year || on.Month == day.Month)
                ? new Publication(within, PublicationPrecision.Day, true)
                : stated;
        }

        var concluded = day.Year is { } year
            ? CalendarDay.Of(year, day.Month, day.Day) is { } full && !IsLongPast(full, paragraphs) ? full : (DateOnly?)null
            : YearFor(day, lead, paragraphs) is { } known ? CalendarDay.Of(known, day.Month, day.Day) : null;
        return concluded is { } found ? new Publication(found, PublicationPrecision.Day, true) : Publication.Unknown;
    }

    private static string? Lead(IReadOnlyList<string> paragraphs) => paragraphs.FirstOrDefault(p => WordCount.Of(p) >= 12);

    private static WrittenDay? DayIn(string lead)
    {
        var match = Day().Match(lead);
        return match.Success && match.Index <= 250
            ? new WrittenDay(Number(match, "d"), Number(match, "m"), match.Groups["y"].Success ? Number(match, "y") : null)
            : null;
    }

    private static int? YearFor(WrittenDay day, string lead, IReadOnlyList<string> paragraphs) =>
        Agreed(day, Months(lead)) ?? Agreed(day, paragraphs.SelectMany(Months));

    private static int? Agreed(WrittenDay day, IEnumerable<(int Year, int Month)> months)
    {
        int? agreed = null;
        foreach (var (year, month) in months)
        {
            // The year in which the day's month falls nearest to the month that is written with its year.
            var near = month - day.Month > NearMonths ? year + 1 : day.Month - month > NearMonths ? year - 1 : year;
            if (Math.Abs((near - year) * 12 + day.Month - month) > NearMonths)
            {
                continue;
            }

            if (agreed is { } other && other != near)
            {
                return null;
            }

            agreed = near;
        }

        return agreed;
    }

    private static IEnumerable<(int Year, int Month)> Months(string paragraph)
    {
        foreach (Match match in MonthOfYear().Matches(paragraph))
        {
            var (year, month) = (Number(match, "y"), Number(match, "m"));
            if (year is >= 1900 and <= 2100 && month is >= 1 and <= 12)
            {
                yield return (year, month);
            }
        }
    }

    private static bool IsLongPast(DateOnly day, IReadOnlyList<string> paragraphs) =>
        paragraphs.SelectMany(p => MonthOfYear().Matches(p)).Any(m =>
            m.Groups["d"].Success && CalendarDay.Of(Number(m, "y"), Number(m, "m"), Number(m, "d")) is { } other && other.DayNumber - day.DayNumber > LaterDays);

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<![\p{L}\d])(?:ngày|sáng|trưa|chiều|tối|đêm|rạng sáng|hôm nay|hôm qua|nay|qua|hôm)\s*\(?(?<d>\d{1,2})(?:\s?[/.\-]\s?(?<m>\d{1,2})(?:[/.\-](?<y>\d{4}))?|\s+tháng\s+(?<m>\d{1,2})(?:(?:\s+năm\s+|[/.\-])(?<y>\d{4}))?)(?![\d%]|[/.\-,]\d)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Day();

    [GeneratedRegex(
        @"(?<![\d/.\-])(?:(?<d>\d{1,2})[/.\-](?<m>\d{1,2})[/.\-](?<y>\d{4})|(?<=tháng\s)(?<m>\d{1,2})(?:\s?[/.\-]\s?|\s+năm\s+)(?<y>\d{4}))(?!\d)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MonthOfYear();

    private readonly record struct WrittenDay(int Day, int Month, int? Year);
}
