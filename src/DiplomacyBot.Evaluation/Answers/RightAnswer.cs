using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Evaluation.Questions;
using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Evaluation.Answers;

/// <summary>Whether what is shown holds what a question's file says is right.</summary>
internal static class RightAnswer
{
    /// <summary>One of the right answers stands in one of the texts, or each group of expected strings has one that stands in any of them; compared in normal form.</summary>
    public static bool IsIn(EvaluationQuestion question, IReadOnlyList<string> texts)
    {
        var keys = texts.Select(NormalForm.Key).ToList();
        bool Stands(string wanted) => NormalForm.Key(wanted) is { Length: > 0 } key && keys.Any(k => k.Contains(key, StringComparison.Ordinal));
        return question.Expect.Count > 0 ? question.Expect.All(group => group.Any(Stands)) : question.Answers.Any(Stands);
    }

    /// <summary>The right article is cited; null when the file does not say which one is.</summary>
    public static bool? IsCited(EvaluationQuestion question, Answer answer, IReadOnlyDictionary<string, string> contextOfArticle)
    {
        if (question.Contexts.Count == 0 && question.Sources.Count == 0 && question.SourceUrls.Count == 0)
        {
            return null;
        }

        return answer.Citations.Any(c =>
            (contextOfArticle.TryGetValue(c.ArticleId, out var context) && question.Contexts.Contains(context))
            || IsOneOf(question, c)
            || (c.Url is not null && question.SourceUrls.Contains(c.Url)));
    }

    /// <summary>As a reader sees it, who can do without a citation of one certain article unless the question's file names a file.</summary>
    public static bool Satisfies(EvaluationQuestion question, Answer answer, IReadOnlyList<string> shown) =>
        IsIn(question, shown) && (question.Sources.Count == 0 || answer.Citations.Any(c => IsOneOf(question, c)));

    private static bool IsOneOf(EvaluationQuestion question, Citation citation) => question.Sources.Any(source => citation.SourcePath?.StartsWith(source, StringComparison.Ordinal) == true);
}
