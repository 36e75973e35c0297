using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.ShortAnswers;
using DiplomacyBot.Answering.Tests.Questions;

namespace DiplomacyBot.Answering.Tests.ShortAnswers;

/// <summary>One sentence as an article, looked at for short answers.</summary>
internal static class Sentences
{
    public static ArticleAnalysis Analyse(string text) => new(News.Of("a", text, "2025-11-02"));

    public static string Text(this ArticleAnalysis article, Candidate candidate) => article.Article.Text[candidate.Start..candidate.End];

    /// <summary>The best short answer of each kind asked for, without loose punctuation; joined as a reader sees them.</summary>
    public static string Answer(string question, string sentence) => string.Join(", ", Find(question, sentence));

    public static IReadOnlyList<string> Find(string question, string sentence)
    {
        using var newsroom = Newsroom.WithTexts([sentence, .. Snippets.All]);
        var read = newsroom.Analyzer.Analyse(question, QuestionParts.Today);
        var article = Analyse(sentence);
        var profile = new ConceptMatcher(read.Concepts).Match(sentence, article.SyllableArray, 0, article.FirstSyllable[1]);
        var weights = ConceptWeights.Of(read.Concepts, newsroom.Index);
        return [.. new ShortAnswerFinder(read, weights, QuestionParts.Today).Find(article, 0, profile).Select(a => sentence[a.Start..a.End])];
    }
}
