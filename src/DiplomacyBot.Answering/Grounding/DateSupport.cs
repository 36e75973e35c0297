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
            var bound = Bound(claim.Reading, mention);
            var supported = window.GroupBy(w => w.Passage).Any(group =>
            {
                var dates = DateLists.Read(written, relative ? today : group.Key.Reference);
                var said = dates.FirstOrDefault(d => d.Start == mention.Start);
                return said.End > 0 && (group.Any(w => w.Reading.Dates.Any(d => Supports(d, said, group.Key) && !Contradict(bound, Bound(w.Reading, d)))) || IsReport(claim, said, group.Key));
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

    /// <summary>"trong tháng 8" is less than "kể từ tháng 8", and "từ 21/11" is not "đến 21/11".</summary>
    private static bool Contradict(string? said, string? source) => (said, source) is ("trong", "từ" or "trước" or "sau") or ("từ" or "sau", "đến" or "trước") or ("đến" or "trước", "từ" or "sau");

    /// <summary>The word that makes a date a beginning or an end; null when there is none.</summary>
    private static string? Bound(TextReading text, DateMention date)
    {
        var at = text.SyllableAt(date.Start);
        if (date.Precision == DatePrecision.Period || at >= text.Keys.Length)
        {
            return null;
        }

        // The mention may begin with the word itself (kể từ tháng 8).
        var word = text.Keys[at] is "từ" or "kể" or "đến" or "tới" ? text.Keys[at] : at > 0 && !text.EndsClause(at - 1) ? text.Keys[at - 1] : null;
        return word switch { "kể" or "từ" => "từ", "đến" or "tới" or "hết" => "đến", "trong" or "trước" or "sau" => word, _ => null };
    }

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
