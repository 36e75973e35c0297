using System.Buffers;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.ShortAnswers.Asked;

/// <summary>Reads what each gap of a question wants from the words around it.</summary>
internal static class AskedReader
{
    /// <summary>Syllables of the noun behind "bao nhiêu" that are looked at.</summary>
    private const int HeadSyllables = 3;

    /// <summary>A title stands so near the beginning of "Đô trưởng Viêng Chăn tên gì?".</summary>
    private const int Beginning = 5;

    private static readonly SearchValues<char> Stops = SearchValues.Create(",;:?");

    /// <summary>Words that begin another clause of a question: "… bao nhiêu và …".</summary>
    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal) { "và", "còn", "mà" };

    /// <summary>What the question asks for, in its order; at least one.</summary>
    public static IReadOnlyList<AskedThing> Read(AnalysedQuestion question)
    {
        var syllables = SyllableReader.Read(question.Standalone);
        if (question.Gaps.Count == 0)
        {
            return [.. question.Kinds.Select(kind => new AskedThing(default, kind, question.Head) { Clause = (0, question.Standalone.Length) })];
        }

        var things = new List<AskedThing>();
        var start = 0;
        for (var g = 0; g < question.Gaps.Count; g++)
        {
            var gap = question.Gaps[g];
            var end = g + 1 < question.Gaps.Count ? EndOfClause(question.Standalone, syllables, gap, question.Gaps[g + 1]) : question.Standalone.Length;
            things.Add(Read(question, syllables, gap) with { Clause = (start, end) });
            start = end;
        }

        return things;
    }

    private static AskedThing Read(AnalysedQuestion question, IReadOnlyList<Syllable> syllables, Gap gap)
    {
        var (first, behind) = (Count(syllables, s => s.Start < gap.Start), Count(syllables, s => s.Start < gap.End));
        var asking = NormalForm.Key(question.Standalone[gap.Start..gap.End]);
        switch (gap.Kind)
        {
            case AnswerKind.Which or AnswerKind.List or AnswerKind.What when asking is "nào" or "gì" or "nao" or "gi":
                var noun = AskedNouns.Before(syllables, first);
                return noun.IsPerson || (gap.Kind == AnswerKind.What && AsksName(syllables, first)) ? new AskedThing(gap, AnswerKind.Who, question.Head)
                    : noun.Place is { } place && gap.Kind != AnswerKind.What ? new AskedThing(gap, AnswerKind.Where, question.Head) { Place = place, Heading = HeadingOf(syllables, noun.First) }
                    : new AskedThing(gap, gap.Kind, question.Head);
            case AnswerKind.What when asking.EndsWith("là gì", StringComparison.Ordinal) && AsksName(syllables, first):
                return new AskedThing(gap, AnswerKind.Who, question.Head);
            case AnswerKind.Where:
                var asked = AskedNouns.Before(syllables, behind - 1);
                return new AskedThing(gap, gap.Kind, question.Head) { Place = asking.EndsWith("nào", StringComparison.Ordinal) ? asked.Place : null, Heading = HeadingOf(syllables, first, behind) };
            case AnswerKind.When:
                return new AskedThing(gap, gap.Kind, question.Head) { Grain = GrainOf(asking) };
            case AnswerKind.HowMany:
                string[] own = [.. syllables.Skip(behind).Select(s => s.Key).TakeWhile(k => k == "người" || !QuestionWords.Function.Contains(k)).Take(HeadSyllables)];
                return new AskedThing(gap, gap.Kind, own is ["tiên", ..] && question.Accentless ? ["tiền"] : own) { OfEach = AsksEach(syllables, first) };
            default:
                return new AskedThing(gap, gap.Kind, question.Head);
        }
    }

    /// <summary>"mỗi bên phải nộp bao nhiêu", but not "mỗi năm mua bao nhiêu".</summary>
    private static bool AsksEach(IReadOnlyList<Syllable> syllables, int gap) =>
        Enumerable.Range(0, Math.Max(0, gap - 1)).Any(i => (syllables[i].Key, syllables[i + 1].Key) is ("mỗi", "bên" or "nơi" or "nước" or "đội" or "trường" or "tỉnh" or "người") or ("lần", "lượt"));

    /// <summary>"Đô trưởng Viêng Chăn tên gì?", "Ngoại trưởng Oman, tên là gì?"</summary>
    private static bool AsksName(IReadOnlyList<Syllable> syllables, int gap) =>
        gap > 0 && syllables[gap - 1].Key is "tên" && Enumerable.Range(1, Math.Min(Beginning, gap - 1)).Any(at => AskedNouns.IsTitle(syllables, at));

    private static Heading HeadingOf(IReadOnlyList<Syllable> syllables, int first, int behind = 0) =>
        Enumerable.Range(Math.Max(0, first - 1), Math.Max(1, behind - first)).Where(i => i < syllables.Count).Select(i => AskedNouns.HeadingOf(syllables[i].Key)).FirstOrDefault(h => h != Heading.None);

    private static TimeGrain GrainOf(string asking) =>
        asking.Contains("giờ", StringComparison.Ordinal) && asking != "bao giờ" ? TimeGrain.Hour
        : asking.Contains("ngày", StringComparison.Ordinal) || asking.Contains("hôm", StringComparison.Ordinal) ? TimeGrain.Day
        : asking.Contains("tháng", StringComparison.Ordinal) ? TimeGrain.Month
        : asking.Contains("năm", StringComparison.Ordinal) ? TimeGrain.Year
        : TimeGrain.Any;

    /// <summary>Where what is said of one gap ends and what is said of the next begins.</summary>
    private static int EndOfClause(string text, IReadOnlyList<Syllable> syllables, Gap gap, Gap next)
    {
        var stop = text.AsSpan(gap.End, next.Start - gap.End).IndexOfAny(Stops);
        return stop >= 0 ? gap.End + stop
            : syllables.Where(s => s.Start >= gap.End && s.End <= next.Start && Joints.Contains(s.Key)).Select(s => (int?)s.Start).FirstOrDefault() ?? gap.End;
    }

    private static int Count(IReadOnlyList<Syllable> syllables, Func<Syllable, bool> which) => syllables.TakeWhile(which).Count();
}
