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
    private readonly SpanQuestion _asked;
    private readonly double[] _weights;

    /// <summary>For each syllable whether the asked noun has it.</summary>
    private readonly bool[] _isHead;

    /// <summary>For each syllable the last one in front of it that the question says; −1 for none.</summary>
    private readonly int[] _saidBefore;

    /// <summary>What <see cref="ReadSides"/> read of a run.</summary>
    private readonly double[] _before;
    private readonly double[] _behind;
    private readonly bool[] _clause;

    /// <param name="sentence">The sentence.</param>
    public SpanNearness(SpanSentence sentence)
    {
        (_sentence, _asked, _weights) = (sentence, sentence.Asked, sentence.Asked.Weights);
        (_isHead, _saidBefore) = (new bool[sentence.Count], new int[sentence.Count]);
        var said = -1;
        for (var i = 0; i < sentence.Count; i++)
        {
            _isHead[i] = sentence.Question.Head.Contains(sentence.Key(i));
            _saidBefore[i] = said;
            said = sentence.Said(i) ? i : said;
        }

        (_before, _behind, _clause) = (new double[_weights.Length], new double[_weights.Length], new bool[_weights.Length]);
    }

    /// <summary>Names in the order of the values.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["near", "nearLeft", "afterRight", "sameClause", "inOrder", "outOfOrder", "behindSaid", "nothingBefore", "distance", "afterSaid", "asBeforeGap", "asBehindGap", "saysSaid", "hasHead", "withHead", "place"];

    /// <summary>Writes the values of a run, as many as there are names.</summary>
    public void Write(AnswerSpan span, Span<double> values)
    {
        ReadSides(span);
        double near = 0, clause = 0, inOrder = 0, outOfOrder = 0, behindSaid = 0;
        var (content, isLeft, isRight) = (_asked.Content, _asked.IsLeft, _asked.IsRight);
        foreach (var c in content)
        {
            var (before, behind, weight) = (_before[c], _behind[c], _weights[c]);
            near += Math.Max(before, behind);
            clause += _clause[c] ? weight : 0;
            inOrder += (isLeft[c] && before > 0) || (isRight[c] && behind > 0) ? weight : 0;
            outOfOrder += (isLeft[c] && behind > 0 && before <= 0) || (isRight[c] && before > 0 && behind <= 0) ? weight : 0;
            behindSaid += before > 0 ? weight : 0;
        }

        values[0] = content.Length == 0 ? 0 : near / content.Length;
        values[1] = _asked.Anchors.Left < 0 ? 0 : _before[_asked.Anchors.Left];
        values[2] = _asked.Anchors.Right < 0 ? 0 : _before[_asked.Anchors.Right];
        values[3] = clause / _asked.ContentTotal;
        values[4] = inOrder / _asked.ContentTotal;
        values[5] = outOfOrder / _asked.ContentTotal;
        values[6] = behindSaid / _asked.ContentTotal;
        var said = _saidBefore[span.First];
        values[7] = said < 0 ? 1 : 0;
        values[8] = Math.Log2(1 + (said < 0 ? Farthest : Math.Min(Farthest, span.First - said - 1))) / 4;
        values[9] = said >= 0 && said == span.First - 1 ? 1 : 0;
        values[10] = span.First > 0 && _sentence.Key(span.First - 1) == _asked.Neighbours.Left ? 1 : 0;
        values[11] = span.Last + 1 < _sentence.Count && _sentence.Key(span.Last + 1) == _asked.Neighbours.Right ? 1 : 0;
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

        return (Math.Min(1, said / _asked.Total), head ? 1 : 0);
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
}
