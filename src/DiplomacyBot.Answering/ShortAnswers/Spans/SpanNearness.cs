using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.ShortAnswers.Spans;

/// <summary>
/// How a run stands to what the question says. Vietnamese asks in place, so what stands on either side of the asking word tends to stand on that side of the answer.
/// For one thread.
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

    /// <summary>For each concept whether it stands on that side of the gap; neither without a gap.</summary>
    private readonly bool[] _isLeft;
    private readonly bool[] _isRight;

    /// <summary>For each syllable whether the asked noun has it.</summary>
    private readonly bool[] _isHead;

    /// <summary>What <see cref="ReadSides"/> read of a run.</summary>
    private readonly double[] _before;
    private readonly double[] _behind;
    private readonly bool[] _clause;

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

        _isLeft = [.. Enumerable.Range(0, concepts.Count).Select(c => HasGap && IsLeft(c))];
        _isRight = [.. Enumerable.Range(0, concepts.Count).Select(c => HasGap && IsRight(c))];
        _isHead = [.. Enumerable.Range(0, sentence.Count).Select(i => sentence.Question.Head.Contains(sentence.Key(i)))];
        (_before, _behind, _clause) = (new double[weights.Length], new double[weights.Length], new bool[weights.Length]);
    }

    /// <summary>Names in the order of the values.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["near", "nearLeft", "afterRight", "sameClause", "inOrder", "outOfOrder", "behindSaid", "nothingBefore", "distance", "afterSaid", "asBeforeGap", "asBehindGap", "saysSaid", "hasHead", "withHead", "place"];

    private bool HasGap => _gap.End > 0;

    /// <summary>Writes the values of a run, as many as there are names.</summary>
    public void Write(AnswerSpan span, Span<double> values)
    {
        ReadSides(span);
        double near = 0, clause = 0, inOrder = 0, outOfOrder = 0, behindSaid = 0;
        foreach (var c in _content)
        {
            var (before, behind, weight) = (_before[c], _behind[c], _weights[c]);
            near += Math.Max(before, behind);
            clause += _clause[c] ? weight : 0;
            inOrder += (_isLeft[c] && before > 0) || (_isRight[c] && behind > 0) ? weight : 0;
            outOfOrder += (_isLeft[c] && behind > 0 && before <= 0) || (_isRight[c] && before > 0 && behind <= 0) ? weight : 0;
            behindSaid += before > 0 ? weight : 0;
        }

        values[0] = _content.Length == 0 ? 0 : near / _content.Length;
        values[1] = _anchors.Left < 0 ? 0 : _before[_anchors.Left];
        values[2] = _anchors.Right < 0 ? 0 : _before[_anchors.Right];
        values[3] = clause / _contentTotal;
        values[4] = inOrder / _contentTotal;
        values[5] = outOfOrder / _contentTotal;
        values[6] = behindSaid / _contentTotal;
        var said = span.First - 1;
        while (said >= 0 && !_sentence.Said(said))
        {
            said--;
        }

        values[7] = said < 0 ? 1 : 0;
        values[8] = Math.Log2(1 + (said < 0 ? Farthest : Math.Min(Farthest, span.First - said - 1))) / 4;
        values[9] = said >= 0 && said == span.First - 1 ? 1 : 0;
        values[10] = span.First > 0 && _sentence.Key(span.First - 1) == _neighbours.Left ? 1 : 0;
        values[11] = span.Last + 1 < _sentence.Count && _sentence.Key(span.Last + 1) == _neighbours.Right ? 1 : 0;
        (values[12], values[13]) = Inside(span);
        var head = _sentence.Question.Head;
        values[14] = head.Count > 0 && head[0] == _sentence.Key(span.First) ? 1 : 0;
        values[15] = span.First / (double)_sentence.Count;
    }

    /// <summary>Share of the question's weight that the run itself says, and whether it has a word of the asked noun.</summary>
    private (double Said, double HasHead) Inside(AnswerSpan span)
    {
        var (said, head) = (0.0, false);
        for (var i = span.First; i <= span.Last; i++)
        {
            said += _sentence.Said(i) ? _weights[_sentence.SaidBy[i]] : 0;
            head |= _isHead[i];
        }

        return (Math.Min(1, said / _total), head ? 1 : 0);
    }

    /// <summary>Reads for each concept how near it stands in front of the run and behind it, and whether in its clause.</summary>
    private void ReadSides(AnswerSpan span)
    {
        Array.Clear(_before);
        Array.Clear(_behind);
        Array.Clear(_clause);
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
            var side = left ? _before : _behind;
            side[hit.Concept] = Math.Max(side[hit.Concept], Degree(hit) * Reach / (Reach + distance + (Comma * commas)));
            _clause[hit.Concept] |= commas == 0 && hit.Degree > SaidAsAsked;
        }
    }

    private double Degree(ConceptHit hit) => hit.First == hit.Last && _sentence.Doubtful[hit.First] ? hit.Degree * DoubtfulShare : hit.Degree;

    private bool IsLeft(int concept) => _sentence.Question.Concepts[concept].End <= _gap.Start;

    private bool IsRight(int concept) => _sentence.Question.Concepts[concept].Start >= _gap.End;
}
