using DiplomacyBot.Language.Dates;

namespace DiplomacyBot.Answering.Grounding;

/// <summary>Each date of a sentence must be a date of its source, however either writes it, or a whole month or year around one.</summary>
internal static class DateSupport
{
    /// <summary>So far in front of a date may stand the word that makes it the date of the report and not of what it tells.</summary>
    private const int NearReport = 8;

    private static readonly string[] Reporting = ["đăng", "đưa", "bài", "báo", "theo", "xuất"];

    /// <param name="claim">The sentence.</param>
    /// <param name="said">The same, for other days: its dates are read against each passage's own day, and "hôm qua" against the reader's.</param>
    /// <param name="windows">The sentences that shall support it.</param>
    /// <param name="faults">Receives what is not supported.</param>
    public static void Check(Claim claim, SaidSentence said, IReadOnlyList<SourceWindow> windows, List<SentenceFault> faults)
    {
        foreach (var mention in claim.Reading.Dates)
        {
            var bound = Bound(claim.Reading, mention);
            var reader = IsRelative(said.Text, mention) ? said.Today : (DateOnly?)null;
            if (!windows.Any(w => DateOf(said, reader ?? w.Passage.Reference, mention) is { } date
                && (w.Readings.Any(r => r.Dates.Any(d => Supports(d, date, w.Passage) && !Contradict(bound, Bound(r, d)))) || IsReport(claim, date, w.Passage))))
            {
                faults.Add(new SentenceFault(FaultKind.Date, said.Text[mention.Start..mention.End]));
            }
        }

        foreach (var time in claim.Reading.Times)
        {
            if (!windows.Any(w => w.Readings.Any(r => r.Times.Any(t => t.Minutes == time.Minutes))))
            {
                faults.Add(new SentenceFault(FaultKind.Date, said.Text[time.Start..time.End]));
            }
        }
    }

    /// <summary>The date at the same place as somebody of another day means it.</summary>
    private static DateMention? DateOf(SaidSentence said, DateOnly reference, DateMention mention)
    {
        foreach (var date in said.DatesAt(reference))
        {
            if (date.Start == mention.Start)
            {
                return date;
            }
        }

        return null;
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
