using System.Globalization;
using System.Text.RegularExpressions;
using DiplomacyBot.Language.Dates;

namespace DiplomacyBot.Answering.Grounding;

/// <summary>Dates of a sentence, with the days of a list that name their month only once: "vào các ngày 5, 22 và 24/10" are three dates.</summary>
internal static partial class DateLists
{
    public static IReadOnlyList<DateMention> Read(string text, DateOnly reference)
    {
        var dates = DateReader.Read(text, reference);
        if (dates.Count == 0 || !text.Contains(" và ", StringComparison.Ordinal))
        {
            return dates;
        }

        List<DateMention> all = [.. dates, .. dates.Where(d => d.Precision == DatePrecision.Day).SelectMany(last => InFront(text, last))];
        all.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return all;
    }

    private static IEnumerable<DateMention> InFront(string text, DateMention last)
    {
        var list = Days().Match(text, 0, last.Start);
        foreach (Capture day in list.Groups["day"].Captures)
        {
            var number = int.Parse(day.ValueSpan, CultureInfo.InvariantCulture);
            if (number >= 1 && number <= DateTime.DaysInMonth(last.From.Year, last.From.Month))
            {
                var date = new DateOnly(last.From.Year, last.From.Month, number);
                yield return last with { Start = day.Index, End = day.Index + day.Length, From = date, To = date };
            }
        }
    }

    [GeneratedRegex(@"(?<=\bngày )(?<day>\d{1,2})(?:, (?<day>\d{1,2}))* và (?:ngày )?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Days();
}
