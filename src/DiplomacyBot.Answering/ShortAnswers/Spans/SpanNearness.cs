using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.ShortAnswers.Spans;

/// <summary>
/// How a run stands to what the question says. Vietnamese asks in place, so what stands on either side of the asking word tends to stand on that side of the answer.
/// </summary>
internal sealed class SpanNearness
{
    /// <summary>Half of a concept's degree is lost over this many syllables.</summary>
    private const double Reach = 4;

    /// <summary>A comma is as far as that many syllables.</summary>
    private const int Comma = 2;

    private const double SaidAsAsked = 0.5;

    /// <summary>What a doubtful syllable counts.</summary>
    private const double DoubtfulShare = 0.3;

    /// <summary>Farther from what the question says is as good as nowhere.</summary>
    private const int Farthest = 15;

    private readonly SpanSentence _sentence;
    private readonly double[] _weights;
    private readonly int[] _content;
    private readonly double _total;
    private readonly double _contentTotal;
    private readonly Gap _gap;
    private readonly (int Left, int Right) _anchors;
    private readonly (string? Left, string? Right) _neighbours;

    /// <param name="sentence">The sentence.</param>
    /// <param name="weights">Weight of each concept of the question.</param>
    public SpanNearness(SpanSentence sentence, double[] weights)
    {
        (_sentence, _weights) = (sentence, weights);
        var concepts = sentence.Question.Concepts;
        _content = [.. Enumerable.Range(0, concepts.Count).Where(c => concepts[c].Kind != ConceptKind.Function)];
        (_total, _contentTotal) = (Math.Max(1e-9, weights.Sum()), Math.Max(1e-9, _content.Sum(c => weights[c])));
        _gap = sentence.Question.Gaps.Count > 0 ? sentence.Question.Gaps[0] : default;
        _anchors = HasGap ? (_content.Where(IsLeft).DefaultIfEmpty(-1).Last(), _content.Where(IsRight).DefaultIfEmpty(-1).First()) : (-1, -1);
        if (HasGap)
        {
            var asked = SyllableReader.Read(sentence.Question.Standalone);
            _neighbours = (asked.LastOrDefault(s => s.End <= _gap.Start).Key, asked.FirstOrDefault(s => s.Start >= _gap.End).Key);
        }
    }

    /// <summary>Names in the order of the values.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["near", "nearLeft", "afterRight", "sameClause", "inOrder", "outOfOrder", "behindSaid", "nothingBefore", "distance", "afterSaid", "asBeforeGap", "asBehindGap", "saysSaid", "hasHead", "withHead", "place"];

    private bool HasGap => _gap.End > 0;

    public IEnumerable<double> Of(AnswerSpan span)
    {
        var (before, behind, clause) = Sides(span);
        yield return _content.Length == 0 ? 0 : _content.Average(c => Math.Max(before[c], behind[c]));
        yield return _anchors.Left < 0 ? 0 : before[_anchors.Left];
        yield return _anchors.Right < 0 ? 0 : before[_anchors.Right];
        yield return Share(_content.Where(c => clause[c]));
        yield return !HasGap ? 0 : Share(_content.Where(c => (IsLeft(c) && before[c] > 0) || (IsRight(c) && behind[c] > 0)));
        yield return !HasGap ? 0 : Share(_content.Where(c => (IsLeft(c) && behind[c] > 0 && before[c] <= 0) || (IsRight(c) && before[c] > 0 && behind[c] <= 0)));
        yield return Share(_content.Where(c => before[c] > 0));
        var said = span.First - 1;
        while (said >= 0 && !_sentence.Said(said))
        {
            said--;
        }

        yield return said < 0 ? 1 : 0;
        yield return Math.Log2(1 + (said < 0 ? Farthest : Math.Min(Farthest, span.First - said - 1))) / 4;
        yield return said >= 0 && said == span.First - 1 ? 1 : 0;
        yield return span.First > 0 && _sentence.Key(span.First - 1) == _neighbours.Left ? 1 : 0;
        yield return span.Last + 1 < _sentence.Count && _sentence.Key(span.Last + 1) == _neighbours.Right ? 1 : 0;
        yield return Math.Min(1, Enumerable.Range(span.First, span.Count).Where(_sentence.Said).Sum(i => _weights[_sentence.SaidBy[i]]) / _total);
        var head = _sentence.Question.Head;
        yield return Enumerable.Range(span.First, span.Count).Any(i => head.Contains(_sentence.Key(i))) ? 1 : 0;
        yield return head.Count > 0 && head[0] == _sentence.Key(span.First) ? 1 : 0;
        yield return span.First / (double)_sentence.Count;
    }

    /// <summary>For each concept how near it stands in front of the run and behind it, and whether in its clause.</summary>
    private (double[] Before, double[] Behind, bool[] Clause) Sides(AnswerSpan span)
    {
        double[] before = new double[_weights.Length], behind = new double[_weights.Length];
        var clause = new bool[_weights.Length];
        foreach (var hit in _sentence.Hits)
        {
            var left = hit.Last < span.First;
            if (!left && hit.First <= span.Last)
            {
                continue;
            }

            var (distance, commas) = left
                ? (span.First - hit.Last - 1, _sentence.CommasBefore[span.First] - _sentence.CommasBefore[hit.Last])
                : (hit.First - span.Last - 1, _sentence.CommasBefore[hit.First] - _sentence.CommasBefore[span.Last]);
            var side = left ? before : behind;
            side[hit.Concept] = Math.Max(side[hit.Concept], Degree(hit) * Reach / (Reach + distance + (Comma * commas)));
            clause[hit.Concept] |= commas == 0 && hit.Degree > SaidAsAsked;
        }

        return (before, behind, clause);
    }

    private double Degree(ConceptHit hit) => hit.First == hit.Last && _sentence.Doubtful[hit.First] ? hit.Degree * DoubtfulShare : hit.Degree;

    private bool IsLeft(int concept) => _sentence.Question.Concepts[concept].End <= _gap.Start;

    private bool IsRight(int concept) => _sentence.Question.Concepts[concept].Start >= _gap.End;

    private double Share(IEnumerable<int> concepts) => concepts.Sum(c => _weights[c]) / _contentTotal;
}
