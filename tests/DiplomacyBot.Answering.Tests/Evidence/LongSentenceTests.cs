using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Answering.Tests.Evidence;

public sealed class LongSentenceTests
{
    [Fact]
    public void AThingOfThousandsOfSyllablesWithoutAStopIsNoSentenceToQuote()
    {
        var text = "Có 12 đại biểu dự họp.\n" + string.Join(' ', Enumerable.Repeat("đoàn đại biểu thăm làng gốm", 25_000)) + ".";
        var article = new SourceArticle { Id = "a", Title = "Làng gốm", SourcePath = "a.txt", Text = text };
        using var newsroom = Newsroom.With();
        var question = newsroom.Analyzer.Analyse("Hội nghị có bao nhiêu đại biểu?", new DateOnly(2025, 11, 3));

        var ranked = new SentenceRanker(question, ConceptWeights.Of(question.Concepts, newsroom.Index), new DateOnly(2025, 11, 3), RankingWeights.Default)
            .Rank(new ArticleAnalysis(article), new PassageRef("a", 0, 0, text.Length), 1).ToList();

        ranked.ShouldHaveSingleItem().Quote.ShouldBe("Có 12 đại biểu dự họp.");
    }
}
