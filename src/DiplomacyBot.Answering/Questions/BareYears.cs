using System.Globalization;
using DiplomacyBot.Language.Dates;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Questions;

/// <summary>In a question "Chủ tịch ASEAN 2020" means the year, though no word says so; in running text four digits may count anything.</summary>
internal static class BareYears
{
    private const int Earliest = 1900;
    private const int Latest = 2099;

    /// <summary>The dates with years added that stand alone, in reading order.</summary>
    public static IReadOnlyList<DateMention> AddTo(IReadOnlyList<DateMention> dates, IReadOnlyList<Syllable> syllables)
    {
        var years = syllables
            .Where(s => s.Key.Length == 4 && !dates.Any(d => d.Start <= s.Start && s.End <= d.End))
            .Select(s => (Syllable: s, Year: int.TryParse(s.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0))
            .Where(y => y.Year is >= Earliest and <= Latest)
            .Select(y => new DateMention(y.Syllable.Start, y.Syllable.End, new DateOnly(y.Year, 1, 1), new DateOnly(y.Year, 12, 31), DatePrecision.Year, false))
            .ToList();
        return years.Count == 0 ? dates : [.. dates.Concat(years).OrderBy(d => d.Start)];
    }
}
