namespace DiplomacyBot.Coverage.Cleaning;

/// <summary>A day, if the calendar has it.</summary>
internal static class CalendarDay
{
    public static DateOnly? Of(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
