using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;

namespace DiplomacyBot.Answering.ShortAnswers.Spans;

/// <summary>Cuts the likeliest answer out of a sentence.</summary>
internal static class SpanFinder
{
    /// <summary>UTF-16 offsets in the article's text with the share of trust (0 to 1) the best run has among all; null when no run may be an answer.</summary>
    public static (int Start, int End, double Share)? Best(AnalysedQuestion question, EvidenceSentence sentence)
    {
        var features = new SpanFeatures(question, sentence);
        var group = SpanWeights.GroupOf(question.Kinds[0]);
        var scored = AnswerSpans.Of(sentence.Article, sentence.Sentence, features.Said).Select(span => (Span: span, Score: SpanWeights.Default.Score(group, features.Of(span)))).ToList();
        if (scored.Count == 0)
        {
            return null;
        }

        var best = scored.MaxBy(s => s.Score);
        return (features.Start(best.Span), features.End(best.Span), 1 / scored.Sum(s => Math.Exp(s.Score - best.Score)));
    }
}
