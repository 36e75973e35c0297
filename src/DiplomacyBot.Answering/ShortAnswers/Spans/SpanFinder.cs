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
        var row = SpanWeights.Default.Of(SpanGroup.Of(question));
        var runs = new List<ScoredSpan>();
        var values = new double[SpanFeatures.Names.Count];
        var sentences = chosen.Select(sentence => new SpanFeatures(question, weights, sentence, chosen[0], vocabulary)).ToList();
        for (var s = 0; s < sentences.Count; s++)
        {
            if (IsAboutSomethingElse(question, chosen[s], chosen))
            {
                continue;
            }

            foreach (var span in AnswerSpans.Of(sentences[s].Sentence))
            {
                sentences[s].Write(span, values);
                runs.Add(new ScoredSpan(s, span, SpanWeights.Dot(row, values)));
            }
        }

        if (runs.Count == 0)
        {
            return null;
        }

        var (best, agreement) = SpanConsensus.Best(runs);
        var sentence = sentences[best.Sentence].Sentence;
        return new FoundSpan(best.Sentence, sentence.Start(best.Span.First), sentence.End(best.Span.Last), agreement);
    }

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
