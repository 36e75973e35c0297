using System.Globalization;

namespace DiplomacyBot.Language.Dates;

/// <summary>Shows dates the Vietnamese way.</summary>
public static class VietnameseDate
{
    private static readonly string[] Quarters = ["I", "II", "III", "IV"];

    /// <summary>Day, month or year as far as the precision goes: 19/4/2021, tháng 4/2021, quý II/2021, năm 2021.</summary>
    public static string Show(DateOnly date, DatePrecision precision) => precision switch
    {
        DatePrecision.Year => string.Create(CultureInfo.InvariantCulture, $"năm {date.Year}"),
        DatePrecision.Quarter => string.Create(CultureInfo.InvariantCulture, $"quý {Quarters[(date.Month - 1) / 3]}/{date.Year}"),
        DatePrecision.Month => string.Create(CultureInfo.InvariantCulture, $"tháng {date.Month}/{date.Year}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{date.Day}/{date.Month}/{date.Year}"),
    };

    /// <summary>
    /// A date or period with both its ends: từ 15/1 đến 18/1/2020, từ tháng 1 đến tháng 7/2025, từ năm 2016 đến năm 2020. A period
    /// that is one whole month, quarter or year is shown as such.
    /// </summary>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day, included.</param>
    /// <param name="precision">How exactly the text gave it; <see cref="DatePrecision.Period"/> shows both ends.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public static string Show(DateOnly from, DateOnly to, DatePrecision precision)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        if (precision != DatePrecision.Period || from == to) return Show(from, precision == DatePrecision.Period ? DatePrecision.Day : precision);
        if (from.Day != 1 || to.AddDays(to == DateOnly.MaxValue ? 0 : 1).Day != 1) return FromTo(from, to, DatePrecision.Day);
        if (from.Month == 1 && to.Month == 12) return from.Year == to.Year ? Show(from, DatePrecision.Year) : FromTo(from, to, DatePrecision.Year);
        if (from.Year != to.Year || (from.Month != to.Month && !IsQuarter(from, to))) return FromTo(from, to, DatePrecision.Month);
        return Show(from, from.Month == to.Month ? DatePrecision.Month : DatePrecision.Quarter);
    }

    /// <summary>A mention as it was resolved, with its time of day in front when it has one: 14:06 ngày 5/11/2020.</summary>
    public static string Show(DateMention mention)
    {
        var days = Show(mention.From, mention.To, mention.Precision);
        return mention is { Time: { } time, Precision: DatePrecision.Day } ? string.Create(CultureInfo.InvariantCulture, $"{time:HH\\:mm} ngày {days}") : days;
    }

    private static bool IsQuarter(DateOnly from, DateOnly to) => from.Month % 3 == 1 && to.Month == from.Month + 2;

    private static string FromTo(DateOnly from, DateOnly to, DatePrecision precision)
    {
        // The year stands once when both ends share it.
        var start = (precision, from.Year == to.Year) switch
        {
            (DatePrecision.Day, true) => string.Create(CultureInfo.InvariantCulture, $"{from.Day}/{from.Month}"),
            (DatePrecision.Month, true) => string.Create(CultureInfo.InvariantCulture, $"tháng {from.Month}"),
            _ => Show(from, precision),
        };
        return $"từ {start} đến {Show(to, precision)}";
    }
}
