using DiplomacyBot.Answering.Expansion;
using DiplomacyBot.Language.Abbreviations;
using DiplomacyBot.Language.Dates;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Questions;

/// <summary>Finds out what a standalone question asks for and what it speaks of.</summary>
internal sealed class QuestionAnalyzer(AbbreviationTable abbreviations, SynonymTable synonyms)
{
    private static readonly PhraseMatcher<AnswerKind> Asking = new(QuestionWords.Asking);
    private static readonly PhraseMatcher<bool> Fillers = new(QuestionWords.Fillers.Select(f => (f, true)));
    private static readonly PhraseMatcher<bool> Newest = new([("mới nhất", true), ("hiện nay", true), ("hiện tại", true), ("gần đây nhất", true), ("gần nhất", true), ("bây giờ", true)]);
    private static readonly PhraseMatcher<bool> Publication =
        new([("được đăng", true), ("đăng tải", true), ("đăng ngày nào", true), ("đăng khi nào", true), ("xuất bản", true), ("đăng báo", true), ("tác giả bài", true)]);

    private static readonly PhraseMatcher<bool> PublicationSubject = new([("bài viết", true), ("bài báo", true), ("bản tin", true), ("tin này", true), ("bài", true)]);

    /// <param name="question">The standalone question.</param>
    /// <param name="today">The day it was asked, in the reader's time zone.</param>
    public AnalysedQuestion Analyse(string question, DateOnly today)
    {
        var syllables = SyllableReader.Read(question);
        var accentless = Folding.IsAccentless(question);
        var keys = syllables.Select(s => s.Key).ToArray();
        var taken = new bool[keys.Length];

        var asking = Asking.All(keys, accentless).ToList();
        var (kinds, head) = Wanted(keys, asking, accentless);
        var fillers = Fillers.All(keys, accentless).ToList();
        Take(taken, asking.Select(m => (m.Start, m.End)));
        Take(taken, fillers.Select(m => (m.Start, m.End)));

        return new AnalysedQuestion
        {
            Question = question,
            Standalone = question,
            Kinds = kinds,
            Head = head,
            Concepts = Concepts(question, syllables, keys, taken, accentless),
            Gaps = [.. asking.Select(m => new Gap(syllables[m.Start].Start, syllables[m.End - 1].End, m.Value))],
            Dates = DateReader.Read(question, today),
            WantsNewest = Newest.All(keys, accentless).Any(),
            Accentless = accentless,
            AsksPublication = Publication.All(keys, accentless).Any() && PublicationSubject.All(keys, accentless).Any(),
        };
    }

    private static (IReadOnlyList<AnswerKind> Kinds, IReadOnlyList<string> Head) Wanted(string[] keys, List<PhraseMatch<AnswerKind>> asking, bool accentless)
    {
        var kinds = asking.Select(m => m.Value).Distinct().ToList();
        IReadOnlyList<string> head = [];
        foreach (var match in asking)
        {
            if (match.Value is AnswerKind.HowMany)
            {
                head = head.Count > 0 ? head : [.. keys.Skip(match.End).TakeWhile(k => !QuestionWords.Function.Contains(k)).Take(3)];
            }
            else if (match.Value is AnswerKind.Which or AnswerKind.What or AnswerKind.List && match.Start > 0 && head.Count == 0)
            {
                head = [.. keys[Math.Max(0, match.Start - 3)..match.Start]];
            }
            else if (match.Value is AnswerKind.Where && match.Length > 1 && keys[match.End - 1] is "nào" or "nao")
            {
                head = [.. keys[match.Start..(match.End - 1)]];
            }
        }

        // "có … không", "đã … chưa": the two halves stand apart.
        if (kinds.Count == 0 && keys.Length > 2 && (keys[^1] is "không" or "chưa" || (accentless && keys[^1] is "khong" or "chua")))
        {
            kinds.Add(AnswerKind.YesNo);
        }

        if (kinds.Count == 0)
        {
            kinds.Add(AnswerKind.What);
        }

        return (kinds, head);
    }

    private List<Concept> Concepts(string question, IReadOnlyList<Syllable> syllables, string[] keys, bool[] taken, bool accentless)
    {
        var concepts = new List<Concept>();
        var shortForms = abbreviations.Find(question, accentless).ToDictionary(m => m.Start);
        for (var i = 0; i < keys.Length;)
        {
            if (taken[i])
            {
                i++;
                continue;
            }

            var (length, wordings) = WordingsAt(question, syllables, keys, taken, i, accentless, shortForms);
            var kind = KindOf(question, syllables, keys, i, length, accentless, shortForms.ContainsKey(syllables[i].Start));
            concepts.Add(new Concept(wordings, syllables[i].Start, syllables[i + length - 1].End, kind));
            i += length;
        }

        return concepts;
    }

    private (int Length, IReadOnlyList<Wording> Wordings) WordingsAt(
        string question, IReadOnlyList<Syllable> syllables, string[] keys, bool[] taken, int at, bool accentless, Dictionary<int, AbbreviationMention> shortForms)
    {
        var length = 1;
        var alternatives = new List<Wording>();
        if (shortForms.TryGetValue(syllables[at].Start, out var mention))
        {
            length = Math.Max(1, syllables.Skip(at).TakeWhile(s => s.End <= mention.End).Count());
            var rank = 0;
            foreach (var expansion in mention.Expansions)
            {
                alternatives.Add(new Wording(KeysOf(expansion), Math.Max(0.4, 1 - (0.2 * rank++))));
            }
        }
        else
        {
            (length, alternatives) = LongForm(question, syllables, taken, at);
        }

        if (synonyms.Phrases.At(keys, at, accentless) is { } synonym && synonym.Length >= length && !Enumerable.Range(at, synonym.Length).Any(i => taken[i]))
        {
            length = synonym.Length;
            alternatives.AddRange(synonym.Value);
        }

        var own = new Wording([.. keys.Skip(at).Take(length)], 1);
        return (length, [own, .. alternatives.Where(a => a.Keys.Count > 0 && !a.Keys.SequenceEqual(own.Keys)).DistinctBy(a => string.Join(' ', a.Keys))]);
    }

    private (int Length, List<Wording> Alternatives) LongForm(string question, IReadOnlyList<Syllable> syllables, bool[] taken, int at)
    {
        for (var length = Math.Min(8, syllables.Count - at); length >= 1; length--)
        {
            if (Enumerable.Range(at, length).Any(i => taken[i]))
            {
                continue;
            }

            var equivalents = abbreviations.Equivalents(question[syllables[at].Start..syllables[at + length - 1].End]);
            if (equivalents.Count > 0)
            {
                return (length, [.. equivalents.Select(e => new Wording(KeysOf(e), 0.9))]);
            }
        }

        return (1, []);
    }

    private static ConceptKind KindOf(string question, IReadOnlyList<Syllable> syllables, string[] keys, int at, int length, bool accentless, bool abbreviation)
    {
        if (abbreviation)
        {
            return ConceptKind.Name;
        }

        if (char.IsAsciiDigit(keys[at][0]))
        {
            return ConceptKind.Number;
        }

        if (length == 1 && !accentless && QuestionWords.Function.Contains(keys[at]))
        {
            return ConceptKind.Function;
        }

        var inside = at > 0 && char.IsUpper(question[syllables[at].Start]);
        return inside ? ConceptKind.Name : ConceptKind.Word;
    }

    private static string[] KeysOf(string phrase) => [.. SyllableReader.Read(phrase).Select(s => s.Key)];

    private static void Take(bool[] taken, IEnumerable<(int Start, int End)> spans)
    {
        foreach (var (start, end) in spans)
        {
            Array.Fill(taken, true, start, end - start);
        }
    }
}
