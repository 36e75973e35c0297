using System.Globalization;
using System.Text.RegularExpressions;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Coverage.Cleaning;

namespace DiplomacyBot.Coverage.Metadata;

/// <summary>
/// Reads a date a source states: ISO date or instant, 16/1/2020 (day first), 2020-01, 1/2020, 2020. An instant with an offset is
/// turned to Vietnamese time (UTC+7), in which the outlets date their articles.
/// </summary>
internal static partial class StatedDate
{
    private static readonly TimeSpan VietnamOffset = TimeSpan.FromHours(7);

    public static Publication? Read(string? stated)
    {
        var text = stated?.Trim() ?? "";
        if (Iso().Match(text) is { Success: true } iso)
        {
            return FromIso(iso, text);
        }

        if (DateLine.Read(text) is { } line)
        {
            return Day(line.On);
        }

        return MonthFirst().Match(text) is { Success: true } month ? Month(Number(month, "y"), Number(month, "m")) : null;
    }

    private static Publication? FromIso(Match iso, string text)
    {
        if (iso.Groups["offset"].Success)
        {
            return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) && Plausible(instant.Year)
                ? Day(DateOnly.FromDateTime(instant.ToOffset(VietnamOffset).DateTime))
                : null;
        }

        var year = Number(iso, "y");
        if (!iso.Groups["m"].Success)
        {
            return Plausible(year) ? new Publication(new DateOnly(year, 1, 1), PublicationPrecision.Year, false) : null;
        }

        if (!iso.Groups["d"].Success)
        {
            return Month(year, Number(iso, "m"));
        }

        return Plausible(year) && CalendarDay.Of(year, Number(iso, "m"), Number(iso, "d")) is { } day ? Day(day) : null;
    }

    private static Publication Day(DateOnly day) => new(day, PublicationPrecision.Day, false);

    private static Publication? Month(int year, int month) =>
        Plausible(year) && CalendarDay.Of(year, month, 1) is { } first ? new Publication(first, PublicationPrecision.Month, false) : null;

    private static bool Plausible(int year) => year is >= 1900 and <= 2100;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<y>\d{4})(?:[-/](?<m>\d{1,2})(?:[-/](?<d>\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?<offset>Z|[+-]\d{2}:?\d{2})?)?)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?:tháng\s+)?(?<m>\d{1,2})\s?[/.\-]\s?(?<y>\d{4})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MonthFirst();
}
