namespace DiplomacyBot.Answering.ShortAnswers.Spans;

/// <summary>Whether a run looks like the kind of answer wanted: people, dates, places and numbers it is or cuts in two, capitals, digits, units, length.</summary>
internal sealed class SpanForm
{
    private readonly SpanSentence _sentence;
    private readonly List<(AnswerSpan Span, double Fit)> _wanted;
    private readonly List<AnswerSpan> _entities;

    /// <summary>What the typed reading of the sentence took, with how sure it is.</summary>
    private readonly List<(AnswerSpan Span, double Score)> _found = [];

    /// <summary>For each syllable whether it is a unit in which the asked amount may be told.</summary>
    private readonly bool[] _isUnit;

    public SpanForm(SpanSentence sentence)
    {
        _sentence = sentence;
        var (article, index, today, head) = (sentence.Evidence.Article, sentence.Evidence.Sentence, sentence.Evidence.Today, sentence.Question.Head);
        var (people, dates, places) = (TypedCandidates.People(article, index).ToList(), TypedCandidates.Dates(article, index, today).ToList(), PlaceCandidates.Of(article, index).ToList());
        var units = sentence.Asked.Units;
        var wanted = sentence.Group switch
        {
            SpanGroup.Person => people,
            SpanGroup.Time => dates,
            SpanGroup.Place => places,
            SpanGroup.Number => NumberCandidates.Of(article, index, head, units, today),
            _ => PhraseCandidates.Quoted(article, index, head).Concat(PhraseCandidates.Named(article, index, head)),
        };
        _wanted = [.. wanted.Select(c => (sentence.Of(c), c.Fit))];
        foreach (var answer in sentence.Evidence.ShortAnswers.Where(a => a.Thing == 0))
        {
            if (TypedCandidates.Cover(article, index, answer.Start, answer.End) is { } covered)
            {
                _found.Add((sentence.Of(covered), answer.Score));
            }
        }

        _entities = [.. people.Concat(dates).Concat(places).Concat(NumberCandidates.Of(article, index, [], [], today)).Select(sentence.Of)];
        _isUnit = [.. Enumerable.Range(0, sentence.Count).Select(i => units.Contains(sentence.Key(i)))];
    }

    /// <summary>Names in the order of the values.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["typed", "typedStart", "typedEnd", "found", "isEntity", "cutsName", "hasDate", "anyDigit", "digits", "withDigit", "capitals", "withCapital", "endsUnit", "hasUnit", "idf", "length", "lengthSquared", "oneSyllable"];

    /// <summary>Writes the values of a run, as many as there are names.</summary>
    public void Write(AnswerSpan span, Span<double> values)
    {
        values[..5].Clear();
        foreach (var (wanted, fit) in _wanted)
        {
            values[0] = wanted == span ? Math.Max(values[0], fit) : values[0];
            values[1] = wanted.First == span.First ? Math.Max(values[1], fit) : values[1];
            values[2] = wanted.Last == span.Last ? Math.Max(values[2], fit) : values[2];
        }

        foreach (var (found, score) in _found)
        {
            values[3] = found == span ? Math.Max(values[3], score) : values[3];
        }

        values[4] = Flag(_entities.Contains(span));
        var (digits, capitals, idf, units) = (0, 0, 0.0, false);
        for (var i = span.First; i <= span.Last; i++)
        {
            digits += _sentence.IsDigit(i) ? 1 : 0;
            capitals += _sentence.IsCapital(i) ? 1 : 0;
            idf += _sentence.Idf[i];
            units |= _isUnit[i];
        }

        values[5] = Flag(Cuts(span));
        values[6] = Flag(HasDate(span));
        values[7] = Flag(digits > 0);
        values[8] = digits / (double)span.Count;
        values[9] = Flag(_sentence.IsDigit(span.First));
        values[10] = capitals / (double)span.Count;
        values[11] = Flag(span.First > 0 && _sentence.IsCapital(span.First));
        values[12] = Flag(_isUnit[span.Last]);
        values[13] = Flag(units);
        values[14] = idf / span.Count;
        var length = Math.Log2(1 + span.Count) / 4;
        values[15] = length;
        values[16] = length * length;
        values[17] = Flag(span.Count == 1);
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
