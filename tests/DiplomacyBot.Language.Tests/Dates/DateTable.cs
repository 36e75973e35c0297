using System.Globalization;
using DiplomacyBot.Language.Dates;

namespace DiplomacyBot.Language.Tests.Dates;

/// <summary>Writes what was read as one short line, so that tables stay readable.</summary>
internal static class DateTable
{
    public static readonly DateOnly Reference = new(2025, 11, 3);

    /// <summary>"[text] from..to Precision" for every mention, joined by " | "; "~" marks what came from the reference date.</summary>
    public static string Read(string text, DateOnly? reference = null) =>
        string.Join(" | ", DateReader.Read(text, reference ?? Reference).Select(m => $"[{text[m.Start..m.End]}] {Days(m)}{(m.Inferred ? "~" : "")}{Time(m)}"));

    private static string Days(DateMention m) => m.Precision switch
    {
        DatePrecision.Day when m.From == m.To => Iso(m.From),
        DatePrecision.Month => m.From.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        DatePrecision.Quarter => string.Create(CultureInfo.InvariantCulture, $"{m.From.Year}-Q{(m.From.Month + 2) / 3}"),
        DatePrecision.Year => m.From.Year.ToString(CultureInfo.InvariantCulture),
        _ => $"{Iso(m.From)}..{Iso(m.To)}",
    };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Time(DateMention m) => m.Time is { } time ? time.ToString(" HH:mm", CultureInfo.InvariantCulture) : "";
}
