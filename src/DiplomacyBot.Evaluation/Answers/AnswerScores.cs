using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Evaluation.Citations;
using DiplomacyBot.Evaluation.Metrics;
using DiplomacyBot.Evaluation.Questions;
using DiplomacyBot.Evaluation.Reports;

namespace DiplomacyBot.Evaluation.Answers;

/// <summary>The figures of answers and each question's share of them.</summary>
internal static class AnswerScores
{
    /// <summary>The figure of the short answers that readers are shown.</summary>
    public const string ShortRight = "short-right";

    /// <summary>The same of those that are stated and not only offered.</summary>
    public const string StatedRight = "stated-right";

    private const int Quotes = 3;

    /// <summary>Figures that are means over questions, in the order they are shown.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "right", "right@1", "sentence@1", "sentence@3", ShortRight, StatedRight, "exact", "f1", "cited", "citation-recall", "citation-precision", "refused-answerable", "refused-impossible", "refused-outside",
    ];

    /// <param name="question">The question.</param>
    /// <param name="group">Whether it has an answer.</param>
    /// <param name="answer">What is answered when nothing is refused.</param>
    /// <param name="refused">Whether the program as configured refuses.</param>
    /// <param name="contextOfArticle">Names of contexts by article.</param>
    public static IReadOnlyDictionary<string, double> Of(EvaluationQuestion question, QuestionGroup group, Answer answer, bool refused, IReadOnlyDictionary<string, string> contextOfArticle)
    {
        var scores = new Dictionary<string, double>();
        if (group != QuestionGroup.Unknown)
        {
            scores["refused-" + group.ToString().ToLowerInvariant()] = One(refused);
        }

        if (group.LacksAnswer())
        {
            scores["right"] = scores["right@1"] = One(refused);
            return scores;
        }

        var quotes = answer.Citations.Take(Quotes).Select(c => c.Quote).ToList();
        if (question.HasAnswer)
        {
            var first = quotes.Take(1).Append(answer.ShortAnswer ?? "").ToList();
            scores["right"] = One(!refused && RightAnswer.Satisfies(question, answer, [answer.Text, .. quotes]));
            scores["right@1"] = One(!refused && RightAnswer.Satisfies(question, answer, first));
            scores["sentence@1"] = One(RightAnswer.IsIn(question, [.. quotes.Take(1)]));
            scores["sentence@3"] = One(RightAnswer.IsIn(question, quotes));
        }

        if (!refused && question.HasAnswer && !string.IsNullOrWhiteSpace(answer.ShortAnswer))
        {
            scores[ShortRight] = One(RightShortAnswer.Is(question, answer.ShortAnswer));
            if (!answer.OffersShortAnswer)
            {
                scores[StatedRight] = scores[ShortRight];
            }
        }

        if (question.Answers.Count > 0)
        {
            scores["exact"] = ShortAnswerScore.Exact(answer.ShortAnswer, question.Answers);
            scores["f1"] = ShortAnswerScore.F1(answer.ShortAnswer, question.Answers);
        }

        if (!refused && answer.Citations.Count > 0)
        {
            scores["citation-recall"] = CitationScore.Recall(answer);
            scores["citation-precision"] = CitationScore.Precision(answer);
            if (RightAnswer.IsCited(question, answer, contextOfArticle) is { } cited)
            {
                scores["cited"] = One(cited);
            }
        }

        return scores;
    }

    private static double One(bool yes) => yes ? 1 : 0;
}
