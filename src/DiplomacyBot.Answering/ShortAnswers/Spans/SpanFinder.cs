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
        var asked = chosen.Select(s => s.Runs?.Sentence.Asked).FirstOrDefault(known => ReferenceEquals(known?.Question, question)) ?? new SpanQuestion(question, weights);
        var (row, runs) = (SpanWeights.Default.Of(asked.Group), new List<ScoredSpan>());
        for (var s = 0; s < chosen.Count; s++)
        {
            if (!IsAboutSomethingElse(question, chosen[s], chosen))
            {
                var lead = SpanFeatures.Lead(row, chosen[s], chosen[0]);
                runs.AddRange(RunsOf(asked, chosen[s]).Runs.Select(run => new ScoredSpan(s, run.Span, run.Score + lead)));
            }
        }

        if (runs.Count == 0)
        {
            return null;
        }

        var (best, agreement) = SpanConsensus.Best(runs);
        var sentence = RunsOf(asked, chosen[best.Sentence]).Sentence;
        return new FoundSpan(best.Sentence, sentence.Start(best.Span.First), sentence.End(best.Span.Last), agreement);
    }

    /// <summary>All runs of a sentence that may be answers.</summary>
    public SentenceRuns Runs(SpanQuestion question, EvidenceSentence sentence)
    {
        var features = new SpanFeatures(question, sentence, sentence, vocabulary);
        var row = SpanWeights.Default.Of(question.Group);
        var spans = AnswerSpans.Of(features.Sentence);
        var runs = new (AnswerSpan, double)[spans.Count];
        for (var i = 0; i < runs.Length; i++)
        {
            runs[i] = (spans[i], features.Score(spans[i], row));
        }

        return SentenceRuns.Of(features.Sentence, runs);
    }

    private SentenceRuns RunsOf(SpanQuestion question, EvidenceSentence sentence) => sentence.Runs ?? Runs(question, sentence);

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
