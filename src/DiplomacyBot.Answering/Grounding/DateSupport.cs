using DiplomacyBot.Language.Dates;

namespace DiplomacyBot.Answering.Grounding;

/// <summary>Each date of a sentence must be a date of its source, however either writes it, or a whole month or year around one.</summary>
internal static class DateSupport
{
    /// <summary>So far in front of a date may stand the word that makes it the date of the report and not of what it tells.</summary>
    private const int NearReport = 8;

    private static readonly string[] Reporting = ["đăng", "đưa", "bài", "báo", "theo", "xuất"];

    /// <param name="written">The sentence as text: its dates are read against each passage's own day.</param>
    /// <param name="today">The reader's day: "hôm qua" in an answer is the reader's.</param>
    public static void Check(Claim claim, string written, IReadOnlyList<(SourcePassage Passage, TextReading Reading)> window, DateOnly today, List<SentenceFault> faults)
    {
        foreach (var (index, mention) in claim.Reading.Dates.Index())
        {
            var relative = IsRelative(written, mention);
            var within = WordBefore(claim.Reading, mention) == "trong";
            var supported = window.GroupBy(w => w.Passage).Any(group =>
            {
                var dates = DateReader.Read(written, relative ? today : group.Key.Reference);
                var said = dates.FirstOrDefault(d => d.Start == mention.Start);
                return said.End > 0 && (group.Any(w => w.Reading.Dates.Any(d => Supports(d, said, group.Key) && !(within && IsOpen(w.Reading, d)))) || IsReport(claim, said, group.Key));
            });
            if (!supported)
            {
                faults.Add(new SentenceFault(FaultKind.Date, written[mention.Start..mention.End]));
            }
        }

        foreach (var time in claim.Reading.Times)
        {
            if (!window.Any(w => w.Reading.Times.Any(t => t.Minutes == time.Minutes)))
            {
                faults.Add(new SentenceFault(FaultKind.Date, written[time.Start..time.End]));
            }
        }
    }

    /// <summary>tuần trước, hôm nay: hangs on the day it is said.</summary>
    private static bool IsRelative(string text, DateMention mention) => mention.Inferred && !text.AsSpan(mention.Start, mention.End - mention.Start).ContainsAnyInRange('0', '9');

    private static bool Supports(DateMention source, DateMention said, SourcePassage passage)
    {
        // Without a publication day the source's year is a guess, which only a sentence that guesses the same may repeat.
        if (source.Inferred && !said.Inferred && passage.Article.Article.PublishedOn is null)
        {
            return false;
        }

        return said.Precision switch
        {
            DatePrecision.Day => (source.Precision == DatePrecision.Day && source.From == said.From) || (source.Precision == DatePrecision.Period && (source.From == said.From || source.To == said.From)),
            DatePrecision.Period => source.From == said.From && source.To == said.To,
            _ => said.From <= source.From && source.To <= said.To,
        };
    }

    /// <summary>"kể từ tháng 8", "trước năm 2020": such a time has no end, or no beginning, and "trong tháng 8" is less.</summary>
    private static bool IsOpen(TextReading source, DateMention date) =>
        date.Precision != DatePrecision.Period && (WordBefore(source, date) is "từ" or "trước" or "sau" || source.Keys[source.SyllableAt(date.Start)] is "từ" or "kể");

    private static string? WordBefore(TextReading text, DateMention date) => text.SyllableAt(date.Start) is > 0 and var at ? text.Keys[at - 1] : null;

    /// <summary>"Theo Reuters ngày 31/10", "bài đăng ngày 2/11": the day the article appeared.</summary>
    private static bool IsReport(Claim claim, DateMention said, SourcePassage passage)
    {
        if (passage.Article.Article.PublishedOn is not { } on || said.From > on || said.To < on)
        {
            return false;
        }

        var at = claim.Reading.SyllableAt(said.Start);
        return Enumerable.Range(Math.Max(0, at - NearReport), Math.Min(at, NearReport)).Any(i => Reporting.Contains(claim.Reading.Keys[i]));
    }
}
