using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;

namespace DiplomacyBot.Answering.Answers;

/// <summary>
/// Estimates how surely a sentence answers the question, from what can be counted: a question about something the coverage
/// never names, or about a kind of fact the sentence does not hold, is not answered by the nearest sentence.
/// </summary>
internal static class RefusalPolicy
{
    /// <summary>Below this a concept counts as missing.</summary>
    private const double Missing = 0.3;

    private const double MissingNamePenalty = 0.55;
    private const double NoSuchKindPenalty = 0.12;

    /// <summary>0 to 1.</summary>
    public static double Confidence(AnalysedQuestion question, double[] weights, EvidenceSentence best)
    {
        var total = Math.Max(1e-9, weights.Sum());
        double missing = 0, missingNames = 0;
        for (var c = 0; c < weights.Length; c++)
        {
            if (best.Support[c] >= Missing)
            {
                continue;
            }

            missing += weights[c] / total;
            if (question.Concepts[c].Kind is ConceptKind.Name or ConceptKind.Number && question.Concepts[c].Emphasis >= 1)
            {
                missingNames += weights[c] / total;
            }
        }

        var confidence = best.Coverage - (0.35 * missing) - (MissingNamePenalty * Math.Min(1, missingNames * 3));
        var lacks = question.Kinds.Any(k => k is AnswerKind.Who or AnswerKind.When or AnswerKind.HowMany or AnswerKind.Where && best.ShortAnswers.All(a => a.Kind != k));
        return Math.Clamp(confidence - (lacks ? NoSuchKindPenalty : 0) + 0.2, 0, 1);
    }
}
