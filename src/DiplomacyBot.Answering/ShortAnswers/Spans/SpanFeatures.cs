using System.Numerics;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Answering.ShortAnswers.Spans;

/// <summary>What speaks for and against a run of syllables as the answer, each about 0 to 1; the names are those of the weights' file. For one thread.</summary>
internal sealed class SpanFeatures
{
    private readonly double[] _ofSentence;
    private readonly double[] _values = new double[Names.Count];
    private readonly SpanEdges _edges;
    private readonly SpanNearness _nearness;
    private readonly SpanForm _form;
    private readonly SpanClass _class;

    /// <param name="question">The question.</param>
    /// <param name="weights">Weight of each of its concepts.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="best">The sentence that ranks first.</param>
    /// <param name="statistics">How common words and pairs of words are.</param>
    public SpanFeatures(AnalysedQuestion question, double[] weights, EvidenceSentence sentence, EvidenceSentence best, ITermStatistics statistics)
        : this(new SpanQuestion(question, weights), sentence, best, statistics)
    {
    }

    /// <param name="question">The question.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="best">The sentence that ranks first.</param>
    /// <param name="statistics">How common words and pairs of words are.</param>
    public SpanFeatures(SpanQuestion question, EvidenceSentence sentence, EvidenceSentence best, ITermStatistics statistics)
    {
        Sentence = new SpanSentence(question, sentence, statistics);
        _ofSentence = OfSentence(sentence, best);
        (_edges, _nearness, _form, _class) = (new SpanEdges(Sentence), new SpanNearness(Sentence), new SpanForm(Sentence), new SpanClass(Sentence));
    }

    /// <summary>Names in the order of the values.</summary>
    public static IReadOnlyList<string> Names { get; } = ["behindBest", "bestSentence", "kind", "ownCoverage", "names", .. SpanEdges.Names, .. SpanNearness.Names, .. SpanForm.Names, .. SpanClass.Names];

    public SpanSentence Sentence { get; }

    /// <summary>What its place among those shown adds to the weights of each run of a sentence, beside being the first.</summary>
    public static double Lead(ReadOnlySpan<double> weights, EvidenceSentence sentence, EvidenceSentence best)
    {
        var (here, first) = (OfSentence(sentence, best), OfSentence(sentence, sentence));
        return SpanWeights.Dot(weights[..here.Length], here) - SpanWeights.Dot(weights[..first.Length], first);
    }

    public double[] Of(AnswerSpan span)
    {
        var values = new double[Names.Count];
        Write(span, values);
        return values;
    }

    private static double[] OfSentence(EvidenceSentence sentence, EvidenceSentence best) => [best.Score - sentence.Score, ReferenceEquals(sentence, best) ? 1 : 0, sentence.Features.Kind, sentence.Features.OwnCoverage, sentence.Features.Names];

    /// <summary>Writes the values of a run, as many as there are names.</summary>
    public void Write(AnswerSpan span, Span<double> values)
    {
        _ofSentence.CopyTo(values);
        values = values[_ofSentence.Length..];
        _edges.Write(span, values);
        values = values[SpanEdges.Names.Count..];
        _nearness.Write(span, values);
        _form.Write(span, values[SpanNearness.Names.Count..]);
        _class.Write(span, values[(SpanNearness.Names.Count + SpanForm.Names.Count)..]);
    }

    /// <summary>
    /// The sum of a run's values, each times its weight: to the last digit <see cref="SpanWeights.Dot"/> of what <see cref="Write"/> writes, for it is added up in the same order. Of the
    /// classes of words, which are 0 or 1 and mostly 0, only those that are there are added.
    /// </summary>
    /// <param name="span">The run.</param>
    /// <param name="weights">As many as there are names.</param>
    public double Score(AnswerSpan span, ReadOnlySpan<double> weights)
    {
        var sum = SpanWeights.Dot(weights[.._ofSentence.Length], _ofSentence);
        weights = weights[_ofSentence.Length..];
        for (var classes = _edges.ClassesAround(span); classes != 0; classes &= classes - 1)
        {
            sum += weights[BitOperations.TrailingZeroCount(classes)];
        }

        weights = weights[SpanEdges.ClassCount..];
        var values = _values.AsSpan(0, weights.Length);
        _edges.WriteShape(span, values);
        _nearness.Write(span, values[(SpanEdges.Names.Count - SpanEdges.ClassCount)..]);
        _form.Write(span, values[(SpanEdges.Names.Count - SpanEdges.ClassCount + SpanNearness.Names.Count)..]);
        _class.Write(span, values[(SpanEdges.Names.Count - SpanEdges.ClassCount + SpanNearness.Names.Count + SpanForm.Names.Count)..]);
        for (var f = 0; f < values.Length; f++)
        {
            sum += weights[f] * values[f];
        }

        return sum;
    }
}
