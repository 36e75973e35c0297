using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Retrieval.Accents;

namespace DiplomacyBot.Answering.ShortAnswers.Spans;

/// <summary>Cuts the likeliest answer out of the sentences that are shown: sentence and run are chosen together.</summary>
internal sealed class SpanFinder(ICoverageVocabulary vocabulary)
{
    /// <param name="question">The question.</param>
    /// <param name="weights">Weight of each of its concepts.</param>
    /// <param name="chosen">The sentences that are shown, best first.</param>
    /// <returns>Null when no run may be an answer.</returns>
    public FoundSpan? Find(AnalysedQuestion question, double[] weights, IReadOnlyList<EvidenceSentence> chosen)
    {
        var runs = new List<ScoredSpan>();
        for (var s = 0; s < chosen.Count; s++)
        {
            if (!IsAboutSomethingElse(question, chosen[s], chosen))
            {
                var lead = SpanFeatures.Lead(SpanWeights.Default.Of(SpanGroup.Of(question)), chosen[s], chosen[0]);
                runs.AddRange(RunsOf(question, weights, chosen[s]).Runs.Select(run => new ScoredSpan(s, run.Span, run.Score + lead)));
            }
        }

        if (runs.Count == 0)
        {
            return null;
        }

        var (best, agreement) = SpanConsensus.Best(runs);
        var sentence = RunsOf(question, weights, chosen[best.Sentence]).Sentence;
        return new FoundSpan(best.Sentence, sentence.Start(best.Span.First), sentence.End(best.Span.Last), agreement);
    }

    /// <summary>All runs of a sentence that may be answers.</summary>
    public SentenceRuns Runs(AnalysedQuestion question, double[] weights, EvidenceSentence sentence)
    {
        var features = new SpanFeatures(question, weights, sentence, sentence, vocabulary);
        var row = SpanWeights.Default.Of(features.Sentence.Group);
        var values = new double[SpanFeatures.Names.Count];
        var runs = new List<(AnswerSpan, double)>();
        foreach (var span in AnswerSpans.Of(features.Sentence))
        {
            features.Write(span, values);
            runs.Add((span, SpanWeights.Dot(row, values)));
        }

        return SentenceRuns.Of(features.Sentence, runs);
    }

    private SentenceRuns RunsOf(AnalysedQuestion question, double[] weights, EvidenceSentence sentence) => sentence.Runs ?? Runs(question, weights, sentence);

    /// <summary>Whether another sentence and its surroundings know a name or number of the question and this one does not: its short answer would be that of another question.</summary>
    private static bool IsAboutSomethingElse(AnalysedQuestion question, EvidenceSentence sentence, IReadOnlyList<EvidenceSentence> chosen)
    {
        for (var c = 0; c < sentence.Support.Length; c++)
        {
            if (question.Concepts[c].TellsApart && sentence.Support[c] < SentenceRanker.Missing && chosen.Any(other => other.Support[c] >= SentenceRanker.Missing))
            {
                return true;
            }
        }

        return false;
    }
}
