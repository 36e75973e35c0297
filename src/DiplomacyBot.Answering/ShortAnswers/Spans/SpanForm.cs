using DiplomacyBot.Answering.Questions;

namespace DiplomacyBot.Answering.ShortAnswers.Spans;

/// <summary>Whether a run looks like the kind of answer wanted: people, dates, places and numbers it is or cuts in two, capitals, digits, units, length.</summary>
internal sealed class SpanForm
{
    private readonly SpanSentence _sentence;
    private readonly List<(AnswerSpan Span, double Fit)> _wanted;
    private readonly List<AnswerSpan> _entities;

    /// <summary>For each syllable whether it is a unit in which the asked amount may be told.</summary>
    private readonly bool[] _isUnit;

    public SpanForm(SpanSentence sentence)
    {
        _sentence = sentence;
        var (article, index, today, head) = (sentence.Evidence.Article, sentence.Evidence.Sentence, sentence.Evidence.Today, sentence.Question.Head);
        var (people, dates, places) = (TypedCandidates.People(article, index).ToList(), TypedCandidates.Dates(article, index, today).ToList(), TypedCandidates.Places(article, index).ToList());
        var wanted = sentence.Group switch
        {
            SpanGroup.Person => people,
            SpanGroup.Time => dates,
            SpanGroup.Place => places,
            SpanGroup.Number => TypedCandidates.Numbers(article, index, head, today),
            _ => PhraseCandidates.Quoted(article, index, head).Concat(PhraseCandidates.Named(article, index, head)),
        };
        _wanted = [.. wanted.Select(c => (sentence.Of(c), c.Fit))];
        _entities = [.. people.Concat(dates).Concat(places).Concat(TypedCandidates.Numbers(article, index, [], today)).Select(sentence.Of)];
        var units = sentence.Question.Kinds[0] == AnswerKind.HowMany ? MeasureUnits.Of(sentence.Question) : [];
        _isUnit = [.. Enumerable.Range(0, sentence.Count).Select(i => units.Contains(sentence.Key(i)))];
    }

    /// <summary>Names in the order of the values.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["typed", "typedStart", "typedEnd", "cutsName", "hasDate", "anyDigit", "digits", "withDigit", "capitals", "withCapital", "endsUnit", "hasUnit", "idf", "length", "lengthSquared", "oneSyllable"];

    /// <summary>Writes the values of a run, as many as there are names.</summary>
    public void Write(AnswerSpan span, Span<double> values)
    {
        values[..3].Clear();
        foreach (var (wanted, fit) in _wanted)
        {
            values[0] = wanted == span ? Math.Max(values[0], fit) : values[0];
            values[1] = wanted.First == span.First ? Math.Max(values[1], fit) : values[1];
            values[2] = wanted.Last == span.Last ? Math.Max(values[2], fit) : values[2];
        }

        var (digits, capitals, idf, units) = (0, 0, 0.0, false);
        for (var i = span.First; i <= span.Last; i++)
        {
            digits += _sentence.IsDigit(i) ? 1 : 0;
            capitals += _sentence.IsCapital(i) ? 1 : 0;
            idf += _sentence.Idf[i];
            units |= _isUnit[i];
        }

        values[3] = Flag(Cuts(span));
        values[4] = Flag(HasDate(span));
        values[5] = Flag(digits > 0);
        values[6] = digits / (double)span.Count;
        values[7] = Flag(_sentence.IsDigit(span.First));
        values[8] = capitals / (double)span.Count;
        values[9] = Flag(span.First > 0 && _sentence.IsCapital(span.First));
        values[10] = Flag(_isUnit[span.Last]);
        values[11] = Flag(units);
        values[12] = idf / span.Count;
        var length = Math.Log2(1 + span.Count) / 4;
        values[13] = length;
        values[14] = length * length;
        values[15] = Flag(span.Count == 1);
    }

    private bool Cuts(AnswerSpan span)
    {
        foreach (var entity in _entities)
        {
            if (span.Cuts(entity))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasDate(AnswerSpan span)
    {
        foreach (var date in _sentence.Dates)
        {
            if (span.Agreement(date) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static double Flag(bool value) => value ? 1 : 0;
}
