using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Chat.FollowUps;

/// <summary>Tells whether an answer gives the fact that a question was made from: answered at all is not enough.</summary>
internal static class AnswerProof
{
    /// <summary>True when the answer cites the very sentence and its short answer is the fact, or a part or a whole of it.</summary>
    public static bool Gives(Answer answer, FactQuestion question) =>
        answer is { Status: AnswerStatus.Answered, ShortAnswer: { Length: > 0 } told }
        && answer.Citations.Any(c => Covers(c, question))
        && (Key(question.Fact), Key(told)) is var (fact, shown)
        && (fact.Contains(shown, StringComparison.Ordinal) || shown.Contains(fact, StringComparison.Ordinal));

    /// <summary>True when the citation quotes the sentence, or some of it.</summary>
    public static bool Covers(Citation citation, FactQuestion question) =>
        citation.ArticleId == question.ArticleId && citation.Start < question.Sentence.End && question.Sentence.Start < citation.End;

    private static string Key(string text) => NormalForm.Key(text.Trim('“', '”', '"', ' ', '.'));
}
