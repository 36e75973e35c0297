using DiplomacyBot.Answering.ShortAnswers;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Questions;

/// <summary>A question that stands alone.</summary>
/// <param name="Text">The question; what it borrows from the conversation stands at its end in brackets.</param>
/// <param name="BorrowedFrom">UTF-16 offset where the borrowed words begin; the text's length when none are.</param>
/// <param name="FollowsUp">True when it needed the conversation.</param>
internal sealed record StandaloneQuestion(string Text, int BorrowedFrom, bool FollowsUp);

/// <summary>An earlier question of the conversation.</summary>
/// <param name="Question">It, made to stand alone.</param>
/// <param name="ShortAnswer">What was answered; null when nothing was.</param>
internal sealed record EarlierQuestion(string Question, string? ShortAnswer);

/// <summary>
/// Fills in what a follow-up leaves to the conversation, by rule: "Còn lần thứ 37?" puts its words in the place of their like in the
/// question before; "Ông ấy …" names the person; anything else that points back borrows the subject of the question before.
/// </summary>
internal static class FollowUpRewriter
{
    private static readonly PhraseMatcher<bool> PointingBack = new(QuestionWords.PointingBack.Select(p => (p, true)));
    private static readonly PhraseMatcher<bool> Persons = new(
        new[] { "ông ấy", "ông ta", "ông này", "ông đó", "bà ấy", "bà ta", "bà này", "bà đó", "anh ấy", "cô ấy", "người này", "người đó", "họ" }.Select(p => (p, true)));

    private static readonly PhraseMatcher<bool> Places = new(
        new[] { "nước này", "nước đó", "quốc gia này", "quốc gia đó", "ở đó", "tại đó", "trong đó", "nơi đó", "nơi này", "thành phố này", "thành phố đó" }.Select(p => (p, true)));

    private static readonly PhraseMatcher<AnswerKind> Asking = new(QuestionWords.Asking);
    private static readonly PhraseMatcher<bool> Fillers = new(QuestionWords.Fillers.Select(f => (f, true)));
    private static readonly PhraseMatcher<bool> And = new(new[] { "còn", "thế còn", "vậy còn", "vậy thì còn", "còn về" }.Select(p => (p, true)));
    private static readonly PhraseMatcher<bool> WhatOf = new(new[] { "thì sao", "thì thế nào", "thì như thế nào", "sao" }.Select(p => (p, true)));
    private static readonly PhraseMatcher<bool> Titles = new(
        new[]
        {
            "tổng thống", "chủ tịch nước", "chủ tịch", "thủ tướng", "phó thủ tướng", "bộ trưởng", "ngoại trưởng", "đại sứ", "tổng thư ký", "tổng bí thư", "thứ trưởng", "cao ủy", "nhà vua", "quốc vương", "thái hậu",
            "hoàng tử", "công chúa", "giáo hoàng", "ông", "bà", "người phát ngôn", "trưởng đoàn", "trưởng phái đoàn", "giám đốc", "tổng giám đốc", "nghị sĩ", "thượng nghị sĩ", "đặc phái viên", "tướng", "đại tướng", "trưởng som",
        }.Select(p => (p, true)));

    /// <param name="question">The question as typed.</param>
    /// <param name="earlier">Earlier questions, oldest first.</param>
    public static StandaloneQuestion Rewrite(string question, IReadOnlyList<EarlierQuestion> earlier)
    {
        if (earlier.Count == 0)
        {
            return new StandaloneQuestion(question, question.Length, false);
        }

        var read = Reading.Of(question);
        var previous = earlier[^1];
        if (Replacement(read, previous.Question) is { } replaced)
        {
            return new StandaloneQuestion(replaced, replaced.Length, true);
        }

        if (!PointingBack.All(read.Keys, read.Folded).Any() && !Elliptic(read))
        {
            return new StandaloneQuestion(question, question.Length, false);
        }

        var named = NameReferents(read, previous);
        var subjects = earlier.Reverse().Take(2).Select(e => Subject(e.Question)).Where(s => s.Length > 0).Distinct();
        var borrowed = string.Join("; ", subjects);
        var body = named.TrimEnd(' ', '?', '.', '!');
        return borrowed.Length == 0
            ? new StandaloneQuestion(named, named.Length, true)
            : new StandaloneQuestion($"{body} ({borrowed})?", body.Length, true);
    }

    /// <summary>"Còn X?" after a question that has something like X: the question again, with X in its place.</summary>
    private static string? Replacement(Reading read, string previous)
    {
        if (read.Keys.Length == 0 || And.At(read.Keys, 0, read.Folded) is not { } and)
        {
            return null;
        }

        var end = read.Keys.Length;
        if (WhatOf.All(read.Keys, read.Folded).LastOrDefault() is { Length: > 0 } tail && tail.End == end)
        {
            end = tail.Start;
        }

        if (end <= and.End || Asking.All(read.Keys[and.End..end], read.Folded).Any())
        {
            return null;
        }

        var insert = read.Text[read.Syllables[and.End].Start..read.Syllables[end - 1].End];
        var keys = read.Keys[and.End..end];
        var before = Reading.Of(previous);
        var (at, common) = BestPlace(before, keys, read.Folded || before.Folded);
        if (common == 0)
        {
            return $"{WithoutNameInBrackets(previous).TrimEnd(' ', '?', '.', '!')} ({insert})?";
        }

        var last = Math.Min(before.Keys.Length, at + keys.Length) - 1;
        return previous[..before.Syllables[at].Start] + insert + previous[before.Syllables[last].End..];
    }

    /// <summary>"Còn Malaysia?", then "Còn Campuchia?": the second name takes the place of the first, which stands in brackets at the end.</summary>
    private static string WithoutNameInBrackets(string question)
    {
        var bracket = question.LastIndexOf(" (", StringComparison.Ordinal);
        return bracket > 0 && SyllableReader.Read(question[bracket..]) is { Count: > 0 } inside && inside.All(s => char.IsUpper(question[bracket + s.Start])) ? question[..bracket] : question;
    }

    /// <summary>Where the earlier question shares most leading syllables with the new words.</summary>
    private static (int At, int Common) BestPlace(Reading before, string[] keys, bool folded)
    {
        var (at, best) = (0, 0);
        for (var i = 0; i < before.Keys.Length; i++)
        {
            var common = 0;
            while (common < keys.Length && i + common < before.Keys.Length && Same(before.Keys[i + common], keys[common], folded))
            {
                common++;
            }

            if (common > best)
            {
                (at, best) = (i, common);
            }
        }

        return (at, best);
    }

    private static bool Same(string a, string b, bool folded) => a == b || (folded && Folding.Fold(a) == Folding.Fold(b));

    /// <summary>Without a name, a number or a capital, and short, a question after another one is about the same thing.</summary>
    private static bool Elliptic(Reading read)
    {
        if (read.Folded)
        {
            return And.At(read.Keys, 0, true) is not null;
        }

        if (read.Keys.Length > 0 && NamesItself(read))
        {
            return false;
        }

        for (var i = 1; i < read.Syllables.Count; i++)
        {
            if (char.IsUpper(read.Text[read.Syllables[i].Start]) || char.IsAsciiDigit(read.Keys[i][0]))
            {
                return false;
            }
        }

        return read.Keys.Length <= 12;
    }

    /// <summary>Every question begins with a capital; an abbreviation (RCEP) or a foreign word (Biden) there is a name all the same.</summary>
    private static bool NamesItself(Reading read)
    {
        var first = read.Text.AsSpan(read.Syllables[0].Start, read.Syllables[0].End - read.Syllables[0].Start);
        return first.Length > 1 && char.IsUpper(first[0]) && (AllCapitals(first) || !VietnameseSyllable.IsPossible(read.Keys[0]));
    }

    private static bool AllCapitals(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static string NameReferents(Reading read, EarlierQuestion previous)
    {
        var text = read.Text;
        foreach (var match in Persons.All(read.Keys, read.Folded).Reverse())
        {
            if (Person(previous) is { Length: > 0 } person)
            {
                text = Replace(text, read, match, person, 0);
            }
        }

        foreach (var match in Places.All(read.Keys, read.Folded).Reverse())
        {
            if (previous.ShortAnswer is { Length: > 0 and <= 60 } place && AsksFor(previous.Question, AnswerKind.Where, AnswerKind.Which))
            {
                var preposition = match.Value && read.Keys[match.Start] is "ở" or "tại" or "trong" ? 1 : 0;
                text = Replace(text, read, match, place, preposition);
            }
        }

        return text;
    }

    private static string Replace(string text, Reading read, PhraseMatch<bool> match, string by, int keep)
    {
        var (start, end) = (read.Syllables[match.Start + keep].Start, read.Syllables[match.End - 1].End);
        return text[..start] + by + text[end..];
    }

    /// <summary>The office or name the question before was about, with the name it was answered by.</summary>
    private static string Person(EarlierQuestion previous)
    {
        var read = Reading.Of(previous.Question);
        var asking = Asking.All(read.Keys, read.Folded).Where(m => m.Value == AnswerKind.Who).Select(m => m.Start).DefaultIfEmpty(-1).Last();
        var last = asking >= 0 ? asking : read.Keys.Length;
        var title = Titles.All(read.Keys, read.Folded).Where(m => m.Start < last).Select(m => m.Start).DefaultIfEmpty(-1).Last();
        var office = title < 0 ? "" : Office(read, title, last);
        var name = asking >= 0 ? previous.ShortAnswer ?? "" : "";
        return office.Contains(name, StringComparison.OrdinalIgnoreCase) ? office : $"{office} {name}".Trim();
    }

    /// <summary>A title with the capitalised words behind it: "Tổng thống Paraguay".</summary>
    private static string Office(Reading read, int title, int last)
    {
        var end = title + Titles.At(read.Keys, title, read.Folded)!.Value.Length;
        while (end < last && char.IsUpper(read.Text[read.Syllables[end].Start]))
        {
            end++;
        }

        return read.Text[read.Syllables[title].Start..read.Syllables[end - 1].End];
    }

    private static bool AsksFor(string question, params AnswerKind[] kinds)
    {
        var read = Reading.Of(question);
        return Asking.All(read.Keys, read.Folded).Any(m => kinds.Contains(m.Value));
    }

    /// <summary>The question before without the words that ask and without what it borrowed itself.</summary>
    private static string Subject(string question)
    {
        var bracket = question.IndexOf(" (", StringComparison.Ordinal);
        var read = Reading.Of(bracket > 0 ? question[..bracket] : question);
        var dropped = Asking.All(read.Keys, read.Folded).Concat(Asked(Fillers.All(read.Keys, read.Folded))).ToList();
        return string.Join(' ', read.Syllables.Where((_, i) => !dropped.Any(m => m.Start <= i && i < m.End)).Select(s => read.Text[s.Start..s.End]));
    }

    private static IEnumerable<PhraseMatch<AnswerKind>> Asked(IEnumerable<PhraseMatch<bool>> fillers) => fillers.Select(f => new PhraseMatch<AnswerKind>(f.Start, f.Length, AnswerKind.What));

    private sealed record Reading(string Text, IReadOnlyList<Syllable> Syllables, string[] Keys, bool Folded)
    {
        public static Reading Of(string text)
        {
            var syllables = SyllableReader.Read(text);
            return new Reading(text, syllables, [.. syllables.Select(s => s.Key)], Folding.IsAccentless(text));
        }
    }
}
