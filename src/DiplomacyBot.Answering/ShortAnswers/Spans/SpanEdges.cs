using System.Collections.Frozen;

namespace DiplomacyBot.Answering.ShortAnswers.Spans;

/// <summary>How well a run begins and ends: words of grammar around and in it, punctuation, brackets, words it would cut in two.</summary>
internal sealed class SpanEdges(SpanSentence sentence)
{
    private static readonly (string Name, Place At, FrozenSet<string> Words)[] Classes =
    [
        ("afterPerson", Place.Before, WordClass.Person), ("afterIs", Place.Before, WordClass.Is), ("afterDeterminer", Place.Before, WordClass.Determiner), ("afterWhen", Place.Before, WordClass.When),
        ("afterNaming", Place.Before, WordClass.Naming), ("afterThat", Place.Before, WordClass.That), ("afterPlace", Place.Before, WordClass.Place), ("afterCompany", Place.Before, WordClass.Company),
        ("afterList", Place.Before, WordClass.List), ("withList", Place.First, WordClass.List), ("withPlace", Place.First, WordClass.Place), ("withDirection", Place.First, WordClass.Direction),
        ("withClassifier", Place.First, WordClass.Classifier), ("withDeterminer", Place.First, WordClass.Determiner), ("withPassive", Place.First, WordClass.Passive),
        ("withApproximate", Place.First, WordClass.Approximate), ("withPurpose", Place.First, WordClass.Purpose), ("withCause", Place.First, WordClass.Cause), ("endsPerson", Place.Last, WordClass.Person),
        ("endsDirection", Place.Last, WordClass.Direction), ("endsTime", Place.Last, WordClass.Time), ("beforeIs", Place.Behind, WordClass.Is), ("beforePassive", Place.Behind, WordClass.Passive),
        ("beforePointing", Place.Behind, WordClass.Pointing), ("hasAnd", Place.Inside, WordClass.And), ("hasPointing", Place.Inside, WordClass.Pointing),
        ("hasIs", Place.Inside, WordClass.Is), ("hasPassive", Place.Inside, WordClass.Passive), ("hasPlace", Place.Inside, WordClass.Place), ("hasDirection", Place.Inside, WordClass.Direction),
        ("hasOf", Place.Inside, WordClass.Of), ("hasThat", Place.Inside, WordClass.That),
    ];

    /// <summary>Words behind which a list begins that may well go on over commas.</summary>
    private static readonly FrozenSet<string> Opening =
        new[] { WordClass.List, WordClass.Is, WordClass.Of, WordClass.Place, WordClass.Company, WordClass.Direction, WordClass.Cause }.SelectMany(words => words).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>For each syllable a bit for each class it is of.</summary>
    private readonly ulong[] _classes = [.. Enumerable.Range(0, sentence.Count).Select(i => ClassesOf(sentence.Key(i)))];

    private enum Place
    {
        Before,
        First,
        Inside,
        Last,
        Behind,
    }

    /// <summary>Names in the order of the values.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Classes.Select(c => c.Name), "beforeBreak", "afterBreak", "overBreak", "cutsLastClause", "cutsFirstClause", "inBrackets", "halfQuoted", "cutsWordFirst", "cutsWordLast"];

    public IEnumerable<double> Of(AnswerSpan span)
    {
        var inside = 0UL;
        for (var i = span.First + 1; i <= span.Last; i++)
        {
            inside |= _classes[i];
        }

        for (var c = 0; c < Classes.Length; c++)
        {
            var at = Classes[c].At switch
            {
                Place.Before => sentence.Begins(span.First) ? 0 : _classes[span.First - 1],
                Place.First => _classes[span.First],
                Place.Last => _classes[span.Last],
                Place.Behind => sentence.Breaking[span.Last] ? 0 : _classes[span.Last + 1],
                _ => inside,
            };
            yield return (at >> c) & 1;
        }

        var (begins, ends, over) = (sentence.Begins(span.First), sentence.Breaking[span.Last], sentence.BreaksBefore[span.Last] > sentence.BreaksBefore[span.First]);
        yield return Flag(ends);
        yield return Flag(begins);
        yield return Flag(over);
        yield return Flag(over && !ends);
        yield return Flag(over && !begins && !sentence.Said(span.First - 1) && !Opening.Contains(sentence.Key(span.First - 1)));
        yield return Flag(sentence.BracketsBefore[span.First] > 0);
        yield return Flag(QuoteBefore(span) != QuoteBehind(span));
        yield return begins ? 0 : sentence.Cohesion[span.First - 1];
        yield return sentence.Cohesion[span.Last];
    }

    private static ulong ClassesOf(string key)
    {
        var classes = 0UL;
        for (var c = 0; c < Classes.Length; c++)
        {
            classes |= Classes[c].Words.Contains(key) ? 1UL << c : 0;
        }

        return classes;
    }

    private bool QuoteBefore(AnswerSpan span) => sentence.Start(span.First) is > 0 and var start && sentence.Text[start - 1] is '“' or '"' or '«' or '‘';

    private bool QuoteBehind(AnswerSpan span) => sentence.End(span.Last) is var end && end < sentence.Text.Length && sentence.Text[end] is '”' or '"' or '»' or '’';

    private static double Flag(bool value) => value ? 1 : 0;
}
