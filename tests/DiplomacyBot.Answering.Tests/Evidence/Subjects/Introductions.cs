using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Evidence.Subjects;
using DiplomacyBot.Answering.Tests.Questions;
using Shouldly;

namespace DiplomacyBot.Answering.Tests.Evidence.Subjects;

/// <summary>Asking who or what something is of a few texts, one an article.</summary>
internal static class Introductions
{
    /// <summary>What the sentence that comes first tells; null when none tells anything.</summary>
    public static string? Told(string question, params string[] texts) => First(Kept(question, texts));

    public static FoundEvidence Kept(string question, params string[] texts)
    {
        using var ranking = new Ranking(question, [.. texts.Select((text, i) => News.Of("a" + i, text, "2025-11-01"))]);
        return SubjectQuestion.Of(ranking.Question).ShouldNotBeNull(question).Keep(new FoundEvidence(ranking.Weights, 1, ranking.Sentences), ranking.Sentences, QuestionParts.Today);
    }

    private static string? First(FoundEvidence found) =>
        found.IsTold && found.Sentences.OrderByDescending(s => s.ShortAnswers.Count).First() is { ShortAnswers: [var answer] } sentence ? sentence.Article.Article.Text[answer.Start..answer.End] : null;
}
