using System.Collections.Frozen;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Passages;

/// <summary>Tells from single syllables whether a sentence can hold the kind of answer wanted: cheap enough for every passage a search finds.</summary>
internal static class AnswerSigns
{
    private const double Undecided = 0.5;
    private const double NumberOfSomethingElse = 0.5;
    private const double NumberOfAnything = 0.8;
    private const double SpelledOut = 0.5;

    /// <summary>Half of a term's weight is lost over this many syllables.</summary>
    private const double Reach = 6;

    /// <summary>So many syllables behind a number its unit may stand.</summary>
    private const int UnitReach = 3;

    private static readonly FrozenSet<string> NumberWords = FrozenSet.Create(StringComparer.Ordinal,
    [
        "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "trăm", "nghìn", "triệu", "tỷ", "nhiều",
    ]);

    private static readonly FrozenSet<string> TimeWords = FrozenSet.Create(StringComparer.Ordinal, ["ngày", "tháng", "năm", "thế", "thập", "mùa", "tuần"]);

    private static readonly FrozenSet<string> ReasonWords = FrozenSet.Create(StringComparer.Ordinal, ["vì", "do", "bởi", "nhờ", "nên", "khiến", "nhằm", "để"]);

    /// <summary>Whether a sentence has what is wanted, and whether it stands near what the question says; means over the kinds wanted, 0 to 1.</summary>
    public static (double Holds, double Near) Of(QuestionTerms terms, TermMatches matches, SentenceMatches sentence)
    {
        double holds = 0, near = 0;
        foreach (var kind in terms.Question.Kinds)
        {
            var (h, n) = kind is AnswerKind.What or AnswerKind.Which or AnswerKind.List or AnswerKind.YesNo ? (Undecided, 0) : Of(kind, terms, matches, sentence);
            holds += h;
            near += n;
        }

        return (holds / terms.Question.Kinds.Count, near / terms.Question.Kinds.Count);
    }

    private static (double Holds, double Near) Of(AnswerKind kind, QuestionTerms terms, TermMatches matches, SentenceMatches sentence)
    {
        double holds = 0, near = 0;
        for (var i = sentence.From; i < sentence.To; i++)
        {
            var sign = Sign(kind, terms, matches, sentence, i);
            holds = Math.Max(holds, sign);
            near = sign > Undecided ? Math.Max(near, sign * Nearness(terms, matches, sentence, i)) : near;
        }

        return (holds, near);
    }

    /// <summary>Share of the question's weight that the sentence has, each term by its distance.</summary>
    private static double Nearness(QuestionTerms terms, TermMatches matches, SentenceMatches sentence, int at)
    {
        var sum = 0.0;
        ulong counted = 0;
        for (var distance = 1; counted != sentence.Terms && (at - distance >= sentence.From || at + distance < sentence.To); distance++)
        {
            var here = ((at - distance >= sentence.From ? matches.At[at - distance] : 0) | (at + distance < sentence.To ? matches.At[at + distance] : 0)) & ~counted;
            if (here != 0)
            {
                counted |= here;
                sum += terms.WeightOf(here) * Reach / (Reach + distance);
            }
        }

        return sum / terms.Total;
    }

    private static double Sign(AnswerKind kind, QuestionTerms terms, TermMatches matches, SentenceMatches sentence, int at)
    {
        var passage = matches.Passage;
        var syllable = passage.Syllables[at];
        if (kind == AnswerKind.Why)
        {
            return ReasonWords.Contains(syllable.Key) ? 1 : 0;
        }

        return matches.At[at] != 0 ? 0 : kind switch
        {
            AnswerKind.HowMany => Number(terms.Question.Head, passage, syllable, at, sentence.To),
            AnswerKind.When => char.IsAsciiDigit(syllable.Key[0]) ? 1 : TimeWords.Contains(syllable.Key) ? Undecided : 0,
            _ => at > sentence.From && char.IsUpper(passage.Text[syllable.Start]) ? 1 : 0,
        };
    }

    private static double Number(IReadOnlyList<string> head, PassageText passage, Syllable syllable, int at, int to)
    {
        var digits = char.IsAsciiDigit(syllable.Key[0]);
        if (!digits && !NumberWords.Contains(syllable.Key))
        {
            return 0;
        }

        if (head.Count == 0)
        {
            return digits ? NumberOfAnything : NumberOfAnything * SpelledOut;
        }

        for (var i = at + 1; i <= at + UnitReach && i < to; i++)
        {
            if (passage.Syllables[i].Key == head[0])
            {
                return 1;
            }
        }

        return digits ? NumberOfSomethingElse : NumberOfSomethingElse * SpelledOut;
    }
}
