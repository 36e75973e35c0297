namespace DiplomacyBot.Coverage.Cleaning.Rules;

/// <summary>
/// A list of other stories at the end of a page, each with its own date line. It is recognised by its beat: text and full date
/// by turns, at least twice, to the last line. A single date line at the end may be the article's own and is left alone.
/// </summary>
internal sealed class DatedTeasersRule : ICleaningRule
{
    private const int LeastTeasers = 2;
    private const int TeaserWords = 60;

    public void Apply(LineSheet sheet)
    {
        var kept = sheet.KeptIndexes();
        var dates = kept.ConvertAll(i => DateLine.Read(sheet[i].Text));
        if (kept.Count < LeastTeasers * 2 + 1)
        {
            return;
        }

        var start = dates[^1] is not null ? TextThenDate(sheet, kept, dates) : DateThenText(sheet, kept, dates);
        for (var k = start; k < kept.Count; k++)
        {
            sheet.Remove(kept[k], RemovalReason.DatedTeasers);
        }
    }

    private static int TextThenDate(LineSheet sheet, List<int> kept, List<DateLine?> dates)
    {
        var k = kept.Count;
        while (k >= 2 && dates[k - 1] is not null && dates[k - 2] is null && sheet[kept[k - 2]].Words <= TeaserWords)
        {
            k -= 2;
        }

        return IsList(kept.Count - k, dates[k..]) && k > 0 ? k : kept.Count;
    }

    // Without a time of day this is how a chronology is set, so the hour is required here.
    private static int DateThenText(LineSheet sheet, List<int> kept, List<DateLine?> dates)
    {
        var k = kept.Count;
        while (k >= 2 && dates[k - 1] is null && dates[k - 2] is { HasTime: true } && sheet[kept[k - 1]].Words <= TeaserWords)
        {
            k -= 2;
        }

        return IsList(kept.Count - k, dates[k..]) && k > 0 ? k : kept.Count;
    }

    // A chronology runs forward; a list of the newest stories does not.
    private static bool IsList(int lines, List<DateLine?> dates)
    {
        var days = dates.OfType<DateLine>().ToList();
        return lines >= LeastTeasers * 2 && (days.TrueForAll(d => d.HasTime) || days[0].On >= days[^1].On);
    }
}
