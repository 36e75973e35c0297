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
        ("hasOf", Place.Inside, WordClass.Of), ("hasThat", Place.Inside, WordClass.That), ("hasTense", Place.Inside, WordClass.Tense), ("withTense", Place.First, WordClass.Tense),
    ];

    /// <summary>Words behind which a list begins that may well go on over commas.</summary>
    private static readonly FrozenSet<string> Opening =
        new[] { WordClass.List, WordClass.Is, WordClass.Of, WordClass.Place, WordClass.Company, WordClass.Direction, WordClass.Cause }.SelectMany(words => words).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>For each word of any class a bit for each class it is of.</summary>
    private static readonly FrozenDictionary<string, ulong> ClassesOf =
        Classes.SelectMany(c => c.Words).Distinct().ToFrozenDictionary(word => word, word => Bits(c => c.Words.Contains(word)), StringComparer.Ordinal);

    /// <summary>For each place a bit for each class that matters there.</summary>
    private static readonly ulong[] ClassesAt = [.. Enum.GetValues<Place>().Select(place => Bits(c => c.At == place))];

    /// <summary>For each syllable the bits of its classes.</summary>
    private readonly ulong[] _classes = [.. Enumerable.Range(0, sentence.Count).Select(i => ClassesOf.GetValueOrDefault(sentence.Key(i)))];

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

    /// <summary>How many of the names, the first ones, are classes of words, which a run has or has not.</summary>
    public static int ClassCount => Classes.Length;

    /// <summary>Writes the values of a run, as many as there are names.</summary>
    public void Write(AnswerSpan span, Span<double> values)
    {
        var classes = ClassesAround(span);
        for (var c = 0; c < Classes.Length; c++)
        {
            values[c] = (classes >> c) & 1;
        }

        WriteShape(span, values[Classes.Length..]);
    }

    /// <summary>Writes the values that are no classes.</summary>
    public void WriteShape(AnswerSpan span, Span<double> values)
    {
        var (begins, ends, over) = (sentence.Begins(span.First), sentence.Breaking[span.Last], sentence.BreaksBefore[span.Last] > sentence.BreaksBefore[span.First]);
        values[0] = Flag(ends);
        values[1] = Flag(begins);
        values[2] = Flag(over);
        values[3] = Flag(over && !ends);
        values[4] = Flag(over && !begins && !sentence.Said(span.First - 1) && !Opening.Contains(sentence.Key(span.First - 1)));
        values[5] = Flag(sentence.BracketsBefore[span.First] > 0);
        values[6] = Flag(QuoteBefore(span) != QuoteBehind(span));
        values[7] = begins ? 0 : sentence.Cohesion(span.First - 1);
        values[8] = sentence.Cohesion(span.Last);
    }

    /// <summary>The classes that are found at the places where they matter, a bit for each.</summary>
    public ulong ClassesAround(AnswerSpan span)
    {
        var inside = 0UL;
        for (var i = span.First + 1; i <= span.Last; i++)
        {
            inside |= _classes[i];
        }

        return (_classes[span.First] & ClassesAt[(int)Place.First]) | (inside & ClassesAt[(int)Place.Inside]) | (_classes[span.Last] & ClassesAt[(int)Place.Last])
            | (sentence.Begins(span.First) ? 0 : _classes[span.First - 1] & ClassesAt[(int)Place.Before]) | (sentence.Breaking[span.Last] ? 0 : _classes[span.Last + 1] & ClassesAt[(int)Place.Behind]);
    }

    private static ulong Bits(Func<(string Name, Place At, FrozenSet<string> Words), bool> which)
    {
        var bits = 0UL;
        for (var c = 0; c < Classes.Length; c++)
        {
            bits |= which(Classes[c]) ? 1UL << c : 0;
        }

        return bits;
    }

    private bool QuoteBefore(AnswerSpan span) => sentence.Start(span.First) is > 0 and var start && sentence.Text[start - 1] is '“' or '"' or '«' or '‘';

    private bool QuoteBehind(AnswerSpan span) => sentence.End(span.Last) is var end && end < sentence.Text.Length && sentence.Text[end] is '”' or '"' or '»' or '’';

    private static double Flag(bool value) => value ? 1 : 0;
}
