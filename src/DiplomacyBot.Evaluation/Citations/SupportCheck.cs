using System.Buffers;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Language.Dates;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Evaluation.Citations;

/// <summary>
/// Whether cited quotes bear a statement out, judged by rule: every number and every capitalised word of the statement stands in one of the quotes or in what is said about
/// their articles (outlet, date, headline), and so does at least half of its other words. It cannot notice a wrong connection of right words; it does notice
/// everything that was made up.
/// </summary>
/// <remarks>
/// On purpose not <c>Answering.Grounding.SentenceChecker</c>, which decides what a model's sentences are shown: measured by their own gate, answers of a model would score 1 whatever
/// slips through it. It also wants citation marks in the sentence and whole passages, where this judges statements of any answer by the quotes a reader gets to see.
/// </remarks>
internal static class SupportCheck
{
    private const double OtherWords = 0.5;
    private static readonly SearchValues<char> Beginnings = SearchValues.Create(".!?:;“«\"\n…");

    public static bool Holds(string statement, IEnumerable<Citation> citations)
    {
        var known = citations.SelectMany(EvidenceOf).SelectMany(text => SyllableReader.Read(text)).Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        int soft = 0, found = 0;
        foreach (var (syllable, begins) in Words(statement))
        {
            var there = known.Contains(syllable.Key);
            if (!there && IsHard(statement, syllable, begins))
            {
                return false;
            }

            soft++;
            found += there ? 1 : 0;
        }

        return soft > 0 && found >= OtherWords * soft;
    }

    private static IEnumerable<string> EvidenceOf(Citation citation)
    {
        yield return citation.Quote;
        yield return citation.Title;
        yield return citation.Outlet ?? "";
        foreach (var outlet in citation.AlsoIn)
        {
            yield return outlet;
        }

        if (citation.PublishedOn is { } on)
        {
            yield return VietnameseDate.Show(on, citation.PublishedPrecision switch { "year" => DatePrecision.Year, "month" => DatePrecision.Month, _ => DatePrecision.Day });
        }
    }

    /// <summary>Syllables, and whether a capital is only owed to the beginning of a sentence, quote or clause.</summary>
    private static IEnumerable<(Syllable Syllable, bool Begins)> Words(string text)
    {
        var last = 0;
        foreach (var syllable in SyllableReader.Read(text))
        {
            yield return (syllable, last == 0 || text.AsSpan(last, syllable.Start - last).ContainsAny(Beginnings));
            last = syllable.End;
        }
    }

    private static bool IsHard(string text, Syllable syllable, bool begins) => text.AsSpan(syllable.Start, syllable.End - syllable.Start).ContainsAnyInRange('0', '9') || (!begins && char.IsUpper(text[syllable.Start]));
}
