using DiplomacyBot.Answering.Expansion;
using DiplomacyBot.Answering.ShortAnswers;
using DiplomacyBot.Language.Abbreviations;
using DiplomacyBot.Language.Dates;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Syllables;
using DiplomacyBot.Retrieval.Accents;

namespace DiplomacyBot.Answering.Questions;

/// <summary>Finds out what a standalone question asks for and what it speaks of.</summary>
internal sealed class QuestionAnalyzer(AccentRestorer accents, ChatShorthand shorthand, ConceptReader concepts)
{
    /// <summary>How probable it must be that a single syllable typed without accents is a word that asks.</summary>
    private const double LeastAsking = 0.15;

    /// <summary>Most Vietnamese nouns have two syllables.</summary>
    private const int NounSyllables = 2;

    /// <summary>These mostly ask; a small coverage that never has the asking word cannot know.</summary>
    private static readonly HashSet<string> UsuallyAsking = new(StringComparer.Ordinal) { "ai", "gi", "nao" };

    private static readonly PhraseMatcher<AnswerKind> Asking = new(QuestionWords.Asking);
    private static readonly PhraseMatcher<bool> Newest = new([("mới nhất", true), ("hiện nay", true), ("hiện tại", true), ("gần đây nhất", true), ("gần nhất", true), ("bây giờ", true)]);
    private static readonly PhraseMatcher<bool> Publication =
        new([("được đăng", true), ("đăng tải", true), ("đăng ngày nào", true), ("đăng khi nào", true), ("xuất bản", true), ("đăng báo", true), ("tác giả bài", true)]);

    private static readonly PhraseMatcher<bool> PublicationSubject = new([("bài viết", true), ("bài báo", true), ("bản tin", true), ("tin này", true), ("bài", true)]);

    /// <param name="question">The standalone question.</param>
    /// <param name="today">The day it was asked, in the reader's time zone.</param>
    public AnalysedQuestion Analyse(string question, DateOnly today)
    {
        var accentless = Folding.IsAccentless(question);
        var written = shorthand.Expand(question);
        var restored = accents.Restore(written);
        var text = accentless ? restored.Text : WithAskingWordsAsTyped(written, restored.Text);
        var syllables = SyllableReader.Read(text);
        var keys = syllables.Select(s => s.Key).ToArray();

        // Words that ask are few and known: on a question without accents they are recognised as typed, not as restored.
        var typed = accentless ? [.. keys.Select(Folding.Fold)] : keys;
        var asking = Asking.All(typed, accentless).Where(m => !accentless || m.Length > 1 || MayAsk(restored.Syllables[m.Start])).Select(m => AsksForSeveral(typed, m) ? m with { Value = AnswerKind.List } : m)
            .Where(m => !IsPartOfPlace(text, syllables, m)).ToList();
        var (kinds, head) = Wanted(keys, typed, asking);
        kinds = AsksName(typed, kinds, accentless) ? [AnswerKind.Who] : kinds;
        var publication = Publication.All(typed, accentless).ToList();
        var published = PublicationSubject.All(typed, accentless).ToList();
        var asksPublication = publication.Count > 0 && published.Count > 0;
        var dates = BareYears.AddTo(DateReader.Read(text, today), syllables);
        var taken = new bool[keys.Length];
        Take(taken, asking.Select(m => (m.Start, m.End)));
        Take(taken, QuestionWords.FillersIn(typed, accentless).Select(m => (m.Start, m.End)));
        if (asksPublication)
        {
            Take(taken, publication.Concat(published).Select(m => (m.Start, m.End)));
        }

        return new AnalysedQuestion
        {
            Question = question,
            Standalone = text,
            Kinds = kinds,
            Head = head,
            Concepts = concepts.Read(text, syllables, taken, restored, dates, accentless),
            Gaps = [.. asking.Select(m => new Gap(syllables[m.Start].Start, syllables[m.End - 1].End, m.Value))],
            Dates = dates,
            WantsNewest = Newest.All(typed, accentless).Any(),
            Accentless = accentless,
            Restored = restored.Changed ? restored : null,
            AsksPublication = asksPublication,
        };
    }

    /// <summary>
    /// A coverage that has "ái" but not "ai" makes the restorer doubt an "Ai" that stands among words with accents. Words that ask are known without any coverage.
    /// </summary>
    private static string WithAskingWordsAsTyped(string written, string restored)
    {
        if (string.Equals(written, restored, StringComparison.Ordinal))
        {
            return restored;
        }

        var (typed, syllables) = (SyllableReader.Read(written), SyllableReader.Read(restored));
        var keys = typed.Select(s => s.Key).ToArray();
        var kept = Asking.All(keys, folded: false).Select(m => (m.Start, m.End))
            .Concat(Newest.All(keys, folded: false).Select(m => (m.Start, m.End)))
            .SelectMany(m => Enumerable.Range(m.Start, m.End - m.Start)).Distinct().OrderDescending();
        foreach (var i in kept)
        {
            restored = restored[..syllables[i].Start] + written[typed[i].Start..typed[i].End] + restored[syllables[i].End..];
        }

        return restored;
    }

    /// <summary>"những văn kiện nào": most nouns have two syllables, and they are searched for, so only "nào" is the gap.</summary>
    private static bool AsksForSeveral(string[] typed, PhraseMatch<AnswerKind> match) =>
        match is { Value: AnswerKind.Which, Start: >= 3 } && typed[match.Start - 3] is "những" or "các" or "nhung" or "cac";

    /// <summary>"của Ai Cập" does not ask whose.</summary>
    private static bool IsPartOfPlace(string text, IReadOnlyList<Syllable> syllables, PhraseMatch<AnswerKind> match) => Enumerable.Range(match.Start, match.Length)
        .Any(i => char.IsUpper(text[syllables[i].Start]) && i + KnownPlaces.LengthAt(syllables, i, syllables.Count) > match.End);

    /// <summary>"may" asks in "may diem" (mấy điểm), not in "may bay" (máy bay).</summary>
    private static bool MayAsk(RestoredSyllable syllable) =>
        syllable.Variants.Any(v => v.Probability >= LeastAsking && QuestionWords.AskingSyllables.Contains(v.Key))
        || (UsuallyAsking.Contains(syllable.Typed.Key) && !syllable.Variants.Any(v => QuestionWords.AskingSyllables.Contains(v.Key)));

    /// <summary>"Tổng thống Hàn Quốc tên gì": who has a title has a name.</summary>
    private static bool AsksName(string[] typed, IReadOnlyList<AnswerKind> kinds, bool accentless) =>
        kinds is [AnswerKind.What] && typed.Length > 2 && typed[^1] is "gì" or "gi" && typed[^2..] is ["tên" or "ten" or "là" or "la", _] && typed.Any(static k => k is "tên" or "ten") && PersonTitles.Names.At(typed, 0, accentless) is not null;

    private static (IReadOnlyList<AnswerKind> Kinds, IReadOnlyList<string> Head) Wanted(string[] keys, string[] typed, List<PhraseMatch<AnswerKind>> asking)
    {
        var kinds = asking.Select(m => m.Value).Distinct().ToList();
        IReadOnlyList<string> head = [];
        foreach (var match in asking)
        {
            if (match.Value is AnswerKind.HowMany)
            {
                head = head.Count > 0 ? head : [.. keys.Skip(match.End).TakeWhile(k => k == "người" || !QuestionWords.Function.Contains(k)).Take(3)];
            }
            else if (match.Value is AnswerKind.What && match.Length > 1 && typed[match.Start] is "là" or "la" && head.Count == 0)
            {
                // "Chủ đề của năm … là gì": the subject is what is asked for.
                head = [.. keys.Take(match.Start).SkipWhile(QuestionWords.Function.Contains).TakeWhile(k => !QuestionWords.Function.Contains(k)).Take(3)];
            }
            else if (match.Value is AnswerKind.Which or AnswerKind.What or AnswerKind.List && match.Start > 0 && head.Count == 0)
            {
                head = [.. keys[Math.Max(0, match.Start - NounSyllables)..match.Start]];
            }
            else if (match.Value is AnswerKind.Where && match.Length > 1 && typed[match.End - 1] is "nào" or "nao")
            {
                head = [.. keys[match.Start..(match.End - 1)]];
            }
        }

        // "có … không", "đã … chưa": the two halves stand apart.
        if (kinds.Count == 0 && keys.Length > 2 && typed[^1] is "không" or "chưa" or "khong" or "chua")
        {
            kinds.Add(AnswerKind.YesNo);
        }

        if (kinds.Count == 0)
        {
            kinds.Add(AnswerKind.What);
        }

        return (kinds, head);
    }

    private static void Take(bool[] taken, IEnumerable<(int Start, int End)> spans)
    {
        foreach (var (start, end) in spans)
        {
            Array.Fill(taken, true, start, end - start);
        }
    }
}
