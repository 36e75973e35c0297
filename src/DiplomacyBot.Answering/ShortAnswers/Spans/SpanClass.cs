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

    /// <summary>Most syllables begin no run: what they are called is not looked up.</summary>
    private const double Unknown = -1;

    private readonly SpanSentence _sentence;
    private readonly IReadOnlyList<string> _noun;

    /// <summary>For each syllable the share of the passages with it that have it right behind a word of the noun asked for.</summary>
    private readonly double[] _called;

    /// <summary>For each syllable the cosine of the word that begins there and the noun, at least 0.</summary>
    private readonly double[] _like;

    public SpanClass(SpanSentence sentence)
    {
        (_sentence, _noun) = (sentence, sentence.Question.Head);
        (_called, _like) = (new double[sentence.Count], new double[sentence.Count]);
        if (_noun.Count == 0)
        {
            return;
        }

        Array.Fill(_called, Unknown);
        var vectors = WordVectors.Default;
        var asked = _noun.Count > 1 && vectors.RowOf(_noun[^2], _noun[^1]) is >= 0 and var pair ? pair : vectors.RowOf(_noun[^1]);
        for (var i = 0; asked >= 0 && i < sentence.Count; i++)
        {
            _like[i] = IsNew(i) && RowAt(vectors, i) is >= 0 and var row ? Math.Max(0, vectors.Cosine(asked, row)) : 0;
        }
    }

    /// <summary>Names in the order of the values.</summary>
    public static IReadOnlyList<string> Names { get; } = ["called", "calledName", "like", "likeMost"];

    /// <summary>Writes the values of a run, as many as there are names.</summary>
    public void Write(AnswerSpan span, Span<double> values)
    {
        var first = span.First;
        while (first < span.Last && IsNoun(first))
        {
            first++;
        }

        values[0] = Called(first);
        values[1] = _sentence.IsCapital(first) || _sentence.IsDigit(first) ? values[0] : 0;
        values[2] = _like[first];
        values[3] = _like[first];
        for (var i = first + 1; i <= span.Last; i++)
        {
            values[3] = Math.Max(values[3], _like[i]);
        }
    }

    private double Called(int at)
    {
        if (_called[at] < 0)
        {
            _called[at] = 0;
            for (var n = 0; _sentence.IsTelling(at) && IsNew(at) && n < _noun.Count; n++)
            {
                _called[at] = Math.Max(_called[at], _sentence.PassagesWith(_noun[n], at) / (TooFew + _sentence.PassagesWith(at)));
            }
        }

        return _called[at];
    }

    private int RowAt(WordVectors vectors, int at) =>
        at + 1 < _sentence.Count && !_sentence.Breaking[at] && vectors.RowOf(_sentence.Key(at), _sentence.Key(at + 1)) is >= 0 and var two ? two : vectors.RowOf(_sentence.Key(at));

    /// <summary>Neither the noun nor anything else the question says.</summary>
    private bool IsNew(int at) => !IsNoun(at) && !_sentence.Said(at);

    private bool IsNoun(int at) => _noun.Contains(_sentence.Key(at));
}
