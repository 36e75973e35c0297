using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Passages;

namespace DiplomacyBot.Answering.Tests.Passages;

public class SentenceStrengthTests
{
    [Fact]
    public void TheBetterOfTwoIsTakenInEachRespect()
    {
        var (a, b) = (new SentenceStrength { Coverage = 0.2, Pairs = 0.9, Score = 0.5, Holds = 0.1 }, new SentenceStrength { Coverage = 0.8, Pairs = 0.1, Score = 0.4, Holds = 1 });
        var best = a.Or(b);
        (best.Coverage, best.Pairs, best.Score, best.Holds).ShouldBe((0.8, 0.9, 0.5, 0.1));
        b.Or(a).ShouldBe(best);
    }

    [Fact]
    public void SentencesOfAnArticleCountAsThoseOfItsPassage()
    {
        using var matching = new Matching("Ai chủ trì phiên họp?");
        var article = News.Of("a", "Trời mưa. Ông Phúc chủ trì phiên họp. Trời nắng.", title: "Tin vắn");
        var analysed = new TermMatches(matching.Terms, PassageText.Of(new ArticleAnalysis(article), 1, 2));
        var cut = matching.With(article);
        analysed.Sentences.Length.ShouldBe(2);
        SentenceStrength.Of(matching.Terms, analysed, analysed.Sentences[0]).ShouldBe(SentenceStrength.Of(matching.Terms, cut, cut.Sentences[1]));
    }

    [Theory]
    [InlineData(1, 1.0)]
    [InlineData(0, 0.0)]
    public void ATermCountsAtMostItsShare(int occurrences, double least) => Bm25.Saturated(occurrences, Bm25.Penalty(30, 30)).ShouldBe(least, 1e-9);
}
