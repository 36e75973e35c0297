namespace DiplomacyBot.Language.Dates;

/// <summary>Calendar arithmetic around the reference date. All methods answer <see langword="null"/> instead of leaving the years 1–9999.</summary>
internal sealed class DateCalendar(DateOnly reference)
{
    public DateOnly Reference { get; } = reference;

    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>The day of that name nearest to the reference; 29/2 is looked for in the leap years around it.</summary>
    public DateOnly? NearestDay(int month, int day)
    {
        DateOnly? best = null;
        for (var year = Reference.Year - 4; year <= Reference.Year + 4; year++)
        {
            if (Day(year, month, day) is { } candidate && (best is null || Distance(candidate) < Distance(best.Value))) best = candidate;
        }

        return best;
    }

    public DateOnly? Shifted(int days) => Plus(Reference, days);

    public static DateOnly? Plus(DateOnly? day, int days)
    {
        if (day is not { } d) return null;
        var number = (long)d.DayNumber + days;
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }

    /// <summary>First day of the month that many months from the reference.</summary>
    public DateOnly? MonthFromNow(int months)
    {
        var number = (Reference.Year * 12) + Reference.Month - 1 + months;
        return Day(number / 12, (number % 12) + 1, 1);
    }

    /// <summary>Year of the month (or of the run of months beginning with it) that lies nearest to the reference.</summary>
    public int NearestYear(int month, int months = 1)
    {
        // Twice the distance between the middles, in months, keeps halves whole.
        var now = (2 * ((Reference.Year * 12) + Reference.Month - 1)) + 1;
        var best = Reference.Year - 1;
        for (var year = Reference.Year - 1; year <= Reference.Year + 1; year++)
        {
            if (Math.Abs(Middle(year) - now) < Math.Abs(Middle(best) - now)) best = year;
        }

        return best;

        int Middle(int year) => (2 * ((year * 12) + month - 1)) + months;
    }

    /// <summary>Year of the latest month of that number that is not after the month of the reference.</summary>
    public int LatestYear(int month) => month <= Reference.Month ? Reference.Year : Reference.Year - 1;

    /// <summary>Monday of the week that many weeks from the reference.</summary>
    public DateOnly? Monday(int weeks) => Shifted((7 * weeks) - (((int)Reference.DayOfWeek + 6) % 7));

    public static DateOnly EndOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    /// <summary>The same days in another year; the last day of February stays the last.</summary>
    public static FoundDate? InYear(FoundDate date, int fromYear)
    {
        var toYear = date.To.Year + fromYear - date.From.Year;
        var wholeMonths = date.Precision != DatePrecision.Day && date.To == EndOfMonth(date.To);
        var last = wholeMonths && toYear is >= 1 and <= 9999 ? DateTime.DaysInMonth(toYear, date.To.Month) : date.To.Day;
        return Day(fromYear, date.From.Month, date.From.Day) is { } from && Day(toYear, date.To.Month, last) is { } to
            ? date with { From = from, To = to, YearOpen = false }
            : null;
    }

    private int Distance(DateOnly day) => Math.Abs(day.DayNumber - Reference.DayNumber);
}
