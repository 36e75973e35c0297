using System.Globalization;

namespace DiplomacyBot.Language.Dates;

/// <summary>Shows dates the Vietnamese way.</summary>
public static class VietnameseDate
{
    /// <summary>Day, month or year as far as the precision goes: 19/4/2021, tháng 4/2021, năm 2021.</summary>
    public static string Show(DateOnly date, DatePrecision precision) => precision switch
    {
        DatePrecision.Year => string.Create(CultureInfo.InvariantCulture, $"năm {date.Year}"),
        DatePrecision.Month => string.Create(CultureInfo.InvariantCulture, $"tháng {date.Month}/{date.Year}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{date.Day}/{date.Month}/{date.Year}"),
    };
}
