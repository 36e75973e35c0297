using System.Collections.Frozen;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.ShortAnswers.Spans;

/// <summary>What is worked out once of a question for all sentences whose runs may answer it. Immutable.</summary>
internal sealed class SpanQuestion
{
    private readonly Gap _gap;

    /// <param name="question">The question.</param>
    /// <param name="weights">Weight of each of its concepts.</param>
    public SpanQuestion(AnalysedQuestion question, double[] weights)
    {
        (Question, Weights, Group) = (question, weights, SpanGroup.Of(question));
        var (concepts, syllables) = (question.Concepts, SyllableReader.Read(question.Standalone));
        Asked = syllables.Select(static s => s.Key).ToHashSet(StringComparer.Ordinal);
        Units = question.Kinds[0] == AnswerKind.HowMany ? MeasureUnits.Of(question) : [];
        Content = [.. Enumerable.Range(0, concepts.Count).Where(c => concepts[c].Kind != ConceptKind.Function)];
        (Total, ContentTotal) = (Math.Max(1e-9, weights.Sum()), Math.Max(1e-9, Content.Sum(c => weights[c])));
        _gap = question.Gaps.Count > 0 ? question.Gaps[0] : default;
        (IsLeft, IsRight) = (new bool[concepts.Count], new bool[concepts.Count]);
        if (_gap.End > 0)
        {
            Neighbours = (syllables.LastOrDefault(s => s.End <= _gap.Start).Key, syllables.FirstOrDefault(s => s.Start >= _gap.End).Key);
            for (var c = 0; c < concepts.Count; c++)
            {
                (IsLeft[c], IsRight[c]) = (concepts[c].End <= _gap.Start, concepts[c].Start >= _gap.End);
            }
        }

        Anchors = (Content.Where(c => IsLeft[c]).DefaultIfEmpty(-1).Last(), Content.Where(c => IsRight[c]).DefaultIfEmpty(-1).First());
    }

    public AnalysedQuestion Question { get; }

    /// <summary>Weight of each concept.</summary>
    public double[] Weights { get; }

    /// <summary>The question's group, one of <see cref="SpanGroup.All"/>.</summary>
    public string Group { get; }

    /// <summary>Keys of its syllables.</summary>
    public HashSet<string> Asked { get; }

    /// <summary>Units in which the amount asked for may be told; none where no amount is.</summary>
    public FrozenSet<string> Units { get; }

    /// <summary>Concepts that are no words of grammar.</summary>
    public int[] Content { get; }

    /// <summary>Sum of all weights, above 0.</summary>
    public double Total { get; }

    /// <summary>Sum of the weights of the <see cref="Content"/>, above 0.</summary>
    public double ContentTotal { get; }

    /// <summary>The concepts of the content nearest to the gap on either side; −1 for none.</summary>
    public (int Left, int Right) Anchors { get; }

    /// <summary>Keys of the syllables on either side of the gap; null for none.</summary>
    public (string? Left, string? Right) Neighbours { get; }

    /// <summary>For each concept whether it stands in front of the gap; never without a gap.</summary>
    public bool[] IsLeft { get; }

    /// <summary>For each concept whether it stands behind the gap; never without a gap.</summary>
    public bool[] IsRight { get; }
}
