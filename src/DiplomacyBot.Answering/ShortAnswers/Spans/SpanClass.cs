using DiplomacyBot.Answering.Likeness;

namespace DiplomacyBot.Answering.ShortAnswers.Spans;

/// <summary>
/// Whether a run is one of the class asked for, by what the coverage says elsewhere: who asks "sông nào" is answered by what is called "sông …" somewhere, or by a word that keeps the
/// same company as "sông". For one thread.
/// </summary>
internal sealed class SpanClass
{
    /// <summary>So few passages prove nothing.</summary>
    private const double TooFew = 2;

    private readonly SpanSentence _sentence;
    private readonly double[] _called;
    private readonly double[] _like;
    private readonly bool[] _head;

    public SpanClass(SpanSentence sentence)
    {
        _sentence = sentence;
        var head = sentence.Question.Head;
        (_called, _like, _head) = (new double[sentence.Count], new double[sentence.Count], new bool[sentence.Count]);
        if (head.Count == 0)
        {
            return;
        }

        for (var i = 0; i < sentence.Count; i++)
        {
            _head[i] = head.Contains(sentence.Key(i));
        }

        var vectors = WordVectors.Default;
        var asked = head.Count > 1 && vectors.RowOf(head[^2], head[^1]) is >= 0 and var pair ? pair : vectors.RowOf(head[^1]);
        for (var i = 0; i < sentence.Count; i++)
        {
            if (_head[i] || sentence.Said(i))
            {
                continue;
            }

            _called[i] = head.Max(word => sentence.PassagesWith(word, i)) / (TooFew + sentence.PassagesWith(i));
            var row = i + 1 < sentence.Count && !sentence.Breaking[i] && vectors.RowOf(sentence.Key(i), sentence.Key(i + 1)) is >= 0 and var two ? two : vectors.RowOf(sentence.Key(i));
            _like[i] = asked >= 0 && row >= 0 ? Math.Max(0, vectors.Cosine(asked, row)) : 0;
        }
    }

    /// <summary>Names in the order of the values.</summary>
    public static IReadOnlyList<string> Names { get; } = ["called", "calledName", "like", "likeMost"];

    public void Write(AnswerSpan span, Span<double> values)
    {
        var first = span.First;
        while (first < span.Last && _head[first])
        {
            first++;
        }

        values[0] = _called[first];
        values[1] = _sentence.IsCapital(first) || _sentence.IsDigit(first) ? _called[first] : 0;
        values[2] = _like[first];
        var most = 0.0;
        for (var i = first; i <= span.Last; i++)
        {
            most = Math.Max(most, _like[i]);
        }

        values[3] = most;
    }
}
