namespace DiplomacyBot.Language.Dates;

/// <summary>How exactly a date is given.</summary>
public enum DatePrecision
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>A run of days: từ ngày 15 đến 18-1, tuần trước, đầu năm 2020, cuối tháng 10.</summary>
    Period,

    /// <summary>One month.</summary>
    Month,

    /// <summary>One quarter.</summary>
    Quarter,

    /// <summary>One year.</summary>
    Year,
}

/// <summary>A date or period as a journalist writes it, resolved to days.</summary>
/// <param name="Start">UTF-16 offset of the first code unit, words such as "ngày" or "tháng" included.</param>
/// <param name="End">UTF-16 offset behind the last code unit.</param>
/// <param name="From">First day of the period.</param>
/// <param name="To">Last day of the period, included; equal to <paramref name="From"/> for one day.</param>
/// <param name="Precision">How exactly the text gives it.</param>
/// <param name="Inferred">True when the year (or more) is not in the text but came from the reference date.</param>
public readonly record struct DateMention(int Start, int End, DateOnly From, DateOnly To, DatePrecision Precision, bool Inferred)
{
    /// <summary>
    /// Time of day when the mention carries one ("05/11/2020 14:06", "19 giờ ngày 2/11"), local to the place the text speaks of;
    /// of a range, the time at which it begins. <see langword="null"/> otherwise.
    /// </summary>
    public TimeOnly? Time { get; init; }
}
