using System.Collections.Frozen;
using DiplomacyBot.Answering.Questions;

namespace DiplomacyBot.Answering.ShortAnswers.Spans;

/// <summary>Whether a run looks like the kind of answer wanted: people, dates, places and numbers it is or cuts in two, capitals, digits, units, length.</summary>
internal sealed class SpanForm
{
    private readonly SpanSentence _sentence;
    private readonly List<(AnswerSpan Span, double Fit)> _wanted;
    private readonly List<AnswerSpan> _entities;
    private readonly FrozenSet<string> _units;

    public SpanForm(SpanSentence sentence, string group)
    {
        _sentence = sentence;
        var (article, index, today, head) = (sentence.Evidence.Article, sentence.Evidence.Sentence, sentence.Evidence.Today, sentence.Question.Head);
        var (people, dates, places) = (TypedCandidates.People(article, index).ToList(), TypedCandidates.Dates(article, index, today).ToList(), TypedCandidates.Places(article, index).ToList());
        var wanted = group switch
        {
            SpanGroup.Person => people,
            SpanGroup.Time => dates,
            SpanGroup.Place => places,
            SpanGroup.Number => TypedCandidates.Numbers(article, index, head, today),
            _ => PhraseCandidates.Quoted(article, index, head).Concat(PhraseCandidates.Named(article, index, head)),
        };
        _wanted = [.. wanted.Select(c => (sentence.Of(c), c.Fit))];
        _entities = [.. people.Concat(dates).Concat(places).Concat(TypedCandidates.Numbers(article, index, [], today)).Select(sentence.Of)];
        _units = sentence.Question.Kinds[0] == AnswerKind.HowMany ? MeasureUnits.Of(sentence.Question) : [];
    }

    /// <summary>Names in the order of the values.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["typed", "typedStart", "typedEnd", "cutsName", "hasDate", "anyDigit", "digits", "withDigit", "capitals", "withCapital", "endsUnit", "hasUnit", "idf", "length", "lengthSquared", "oneSyllable"];

    public IEnumerable<double> Of(AnswerSpan span)
    {
        var syllables = Enumerable.Range(span.First, span.Count);
        yield return Fit(w => w == span);
        yield return Fit(w => w.First == span.First);
        yield return Fit(w => w.Last == span.Last);
        yield return Flag(_entities.Exists(span.Cuts));
        yield return Flag(_sentence.Dates.Any(d => span.Agreement(d) > 0));
        var digits = syllables.Count(_sentence.IsDigit);
        yield return Flag(digits > 0);
        yield return digits / (double)span.Count;
        yield return Flag(_sentence.IsDigit(span.First));
        yield return syllables.Count(_sentence.IsCapital) / (double)span.Count;
        yield return Flag(span.First > 0 && _sentence.IsCapital(span.First));
        yield return Flag(_units.Contains(_sentence.Key(span.Last)));
        yield return Flag(syllables.Any(i => _units.Contains(_sentence.Key(i))));
        yield return syllables.Average(i => _sentence.Idf[i]);
        var length = Math.Log2(1 + span.Count) / 4;
        yield return length;
        yield return length * length;
        yield return Flag(span.Count == 1);
    }

    private double Fit(Func<AnswerSpan, bool> which)
    {
        var best = 0.0;
        foreach (var (wanted, fit) in _wanted)
        {
            best = which(wanted) ? Math.Max(best, fit) : best;
        }

        return best;
    }

    private static double Flag(bool value) => value ? 1 : 0;
}
