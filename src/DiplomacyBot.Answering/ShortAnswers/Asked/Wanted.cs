using System.Collections.Frozen;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers.Spans;

namespace DiplomacyBot.Answering.ShortAnswers.Asked;

/// <summary>One of the things a question asks for, with all that looking for it in a sentence needs of the question: worked out once, asked for dozens of sentences.</summary>
/// <param name="Thing">The thing.</param>
/// <param name="Weights">Weights of the question's concepts, those less that it says of another thing.</param>
/// <param name="Left">The concept beside which the answer stands, on its left; −1 for none.</param>
/// <param name="Right">The same on its right.</param>
/// <param name="Units">Units in which it may be told; none where no amount is asked for.</param>
internal sealed record Wanted(AskedThing Thing, double[] Weights, int Left, int Right, FrozenSet<string> Units)
{
    /// <summary>What the question says of another thing it asks for counts that much for this one.</summary>
    private const double OtherClause = 0.3;

    /// <summary>What the question asks for, in its order; at least one.</summary>
    /// <param name="question">The question.</param>
    /// <param name="weights">Weight of each of its concepts.</param>
    public static IReadOnlyList<Wanted> Read(AnalysedQuestion question, double[] weights)
    {
        var things = AskedReader.Read(question);
        var wanted = new List<Wanted>(things.Count);
        foreach (var thing in things)
        {
            var (left, right) = OneOfRow(question) ?? (IsPredicate(question, thing.Gap) ? Subject(question) : Anchors(question, thing.Gap));
            var own = things.Count < 2 ? weights : [.. weights.Select((w, c) => question.Concepts[c].Start >= thing.Clause.Start && question.Concepts[c].End <= thing.Clause.End ? w : w * OtherClause)];
            wanted.Add(new Wanted(thing, own, left, right, thing.Kind == AnswerKind.HowMany ? UnitsOf(question, thing) : []));
        }

        return wanted;
    }

    /// <summary>What is said of the thing tells its unit, or else what is said of another: "lương … bao nhiêu, phụ cấp bao nhiêu?"</summary>
    private static FrozenSet<string> UnitsOf(AnalysedQuestion question, AskedThing thing) =>
        MeasureUnits.Of(question.Standalone[thing.Clause.Start..thing.Clause.End], thing.Head) is { Count: > 0 } own ? own : MeasureUnits.Of(question.Standalone, thing.Head);

    /// <summary>"X là ai", "X là gì": what is asked for is X itself, the first thing the question names.</summary>
    private static bool IsPredicate(AnalysedQuestion question, Gap gap) =>
        gap.End > gap.Start && question.Standalone.AsSpan(gap.Start, gap.End - gap.Start).StartsWith("l", StringComparison.OrdinalIgnoreCase) && gap.Start > 0;

    /// <summary>"lần thứ 37": where a sentence lists several of a row, the answer stands beside that one.</summary>
    private static (int Left, int Right)? OneOfRow(AnalysedQuestion question) =>
        Enumerable.Range(0, question.Concepts.Count).Where(c => question.Concepts[c].Kind == ConceptKind.Ordinal).Select(c => ((int, int)?)(c, -1)).FirstOrDefault();

    private static (int Left, int Right) Subject(AnalysedQuestion question)
    {
        var first = Enumerable.Range(0, question.Concepts.Count).Where(c => question.Concepts[c].Kind is not (ConceptKind.Function or ConceptKind.Date)).Take(2).ToList();
        return first.Count switch { 0 => (-1, -1), 1 => (first[0], -1), _ => (first[0], first[1]) };
    }

    private static (int Left, int Right) Anchors(AnalysedQuestion question, Gap gap)
    {
        if (gap.End == 0)
        {
            return (-1, -1);
        }

        int left = -1, right = -1;
        for (var c = 0; c < question.Concepts.Count; c++)
        {
            if (question.Concepts[c].Kind == ConceptKind.Function)
            {
                continue;
            }

            if (question.Concepts[c].End <= gap.Start)
            {
                left = c;
            }
            else if (right < 0 && question.Concepts[c].Start >= gap.End)
            {
                right = c;
            }
        }

        return (left, right);
    }
}
