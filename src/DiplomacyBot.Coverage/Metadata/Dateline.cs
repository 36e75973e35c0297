using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Coverage.Cleaning;

namespace DiplomacyBot.Coverage.Metadata;

/// <summary>
/// Concludes the publication day from the day a lead reports ("Ngày 30/1, tại New York, …"). The year is never guessed. It comes
/// from the source's own month or year, or from the article writing the same stretch of time with its year:
/// a month of the lead ("tháng 1/2020"), a full date within two weeks, or a month that the article elsewhere writes bare
/// ("vào cuối tháng 10" beside "tháng 10.2025"). A month somewhere in the text alone proves nothing: news recall the past
/// ("từ tháng 10/2023"). Witnesses that disagree, and dates later than the conclusion, leave the day unknown.
/// </summary>
internal static class Dateline
{
    private const int LeadMonths = 1;
    private const int NearDays = 14;
    private const int NearMonths = 3;

    // Plans reach a year ahead. A text that speaks of a date behind that tells of the past in its lead.
    private const int LaterDays = 366;

    /// <summary>The day, or what is stated already.</summary>
    /// <param name="title">The headline; null when there is none.</param>
    /// <param name="body">Paragraphs of the article, in order.</param>
    /// <param name="stated">What the source states; null when it states nothing.</param>
    public static Publication Infer(string? title, IReadOnlyList<string> body, Publication? stated)
    {
        if (stated is { Precision: PublicationPrecision.Day })
        {
            return stated;
        }

        var lead = body.FirstOrDefault(p => WordCount.Of(p) >= 12);
        if (lead is null || WrittenDates.Opening(lead) is not { } day)
        {
            return stated ?? Publication.Unknown;
        }

        if (stated is { On: { } on })
        {
            return (stated.Precision == PublicationPrecision.Year || on.Month == day.Month) && CalendarDay.Of(on.Year, day.Month, day.Day) is { } within
                ? new Publication(within, PublicationPrecision.Day, true)
                : stated;
        }

        IReadOnlyList<string> paragraphs = title is null ? body : [title, .. body];
        var dates = paragraphs.SelectMany(WrittenDates.WithYear).ToList();
        var year = day.Year ?? YearFor(day, WrittenDates.WithYear(lead), dates, paragraphs);
        return year is { } known && CalendarDay.Of(known, day.Month, day.Day) is { } concluded && !SpeaksOfLater(concluded, dates, paragraphs)
            ? new Publication(concluded, PublicationPrecision.Day, true)
            : Publication.Unknown;
    }

    private static int? YearFor(WrittenDate day, IEnumerable<WrittenDate> inLead, List<WrittenDate> dates, IReadOnlyList<string> paragraphs)
    {
        var bareMonths = paragraphs.SelectMany(WrittenDates.BareMonths).ToHashSet();
        var witnesses = inLead.Select(d => (Date: d, Months: LeadMonths))
            .Concat(dates.Where(d => d.Day > 0 || (d.Month != day.Month && bareMonths.Contains(d.Month))).Select(d => (Date: d, Months: NearMonths)))
            .Select(w => YearBy(day, w.Date, w.Months))
            .OfType<int>()
            .Distinct()
            .ToList();
        return witnesses is [var agreed] ? agreed : null;
    }

    // The year in which the day falls nearest to the witness, if that is near enough.
    private static int? YearBy(WrittenDate day, WrittenDate witness, int nearMonths)
    {
        foreach (var year in (int[])[witness.Year!.Value, witness.Year.Value - 1, witness.Year.Value + 1])
        {
            var near = witness.Day > 0
                ? CalendarDay.Of(year, day.Month, day.Day) is { } a && witness.AsDay() is { } b && Math.Abs(a.DayNumber - b.DayNumber) <= NearDays
                : Math.Abs((year - witness.Year.Value) * 12 + day.Month - witness.Month) <= nearMonths;
            if (near)
            {
                return year;
            }
        }

        return null;
    }

    private static bool SpeaksOfLater(DateOnly concluded, List<WrittenDate> dates, IReadOnlyList<string> paragraphs) =>
        dates.Exists(d => CalendarDay.Of(d.Year!.Value, d.Month, Math.Max(d.Day, 1)) is { } other && other.DayNumber - concluded.DayNumber > LaterDays)
        || paragraphs.SelectMany(WrittenDates.Years).Any(year => year > concluded.Year && year <= concluded.Year + 2);
}
