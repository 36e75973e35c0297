using DiplomacyBot.Answering.Passages;
using DiplomacyBot.Retrieval.Fusion;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Answering.Tests.Passages;

public sealed class FusedRankingTests
{
    private static readonly ScoredPassage[] ByWords = [Scored("a", 30), Scored("b", 28), Scored("c", 10), Scored("d", -5)];

    [Fact]
    public void WithoutVectorsTheRankingByWordsIsTheRanking() => FusedRanking.Of(ByWords, [], FusionOptions.Default).ShouldBeSameAs(ByWords);

    [Theory]
    [InlineData(FusionMethod.Scores)]
    [InlineData(FusionMethod.ReciprocalRanks)]
    public void AVectorCanLiftAPassageOverOneWithALittleMoreWords(FusionMethod method)
    {
        var fused = FusedRanking.Of(ByWords, [Scored("b", 0.9), Scored("c", 0.5)], new FusionOptions { Method = method });
        fused[0].Passage.ArticleId.ShouldBe("b");
        fused.Select(p => p.Passage.ArticleId).Order().ShouldBe(["a", "b", "c", "d"]);
    }

    [Fact]
    public void ItsShareDecidesHowFar()
    {
        ScoredPassage[] byVector = [Scored("d", 0.9), Scored("c", 0.2), Scored("b", 0.1), Scored("a", 0)];
        FusedRanking.Of(ByWords, byVector, new FusionOptions { VectorShare = 0.1 })[0].Passage.ArticleId.ShouldBe("a");
        FusedRanking.Of(ByWords, byVector, new FusionOptions { VectorShare = 1 })[0].Passage.ArticleId.ShouldBe("d");
    }

    [Fact]
    public void PassagesThatWereNotReadAreNotMadeUp() =>
        FusedRanking.Of(ByWords, [Scored("x", 0.99), Scored("b", 0.9)], FusionOptions.Default).ShouldNotContain(p => p.Passage.ArticleId == "x");

    [Fact]
    public void ScoresDifferNoMoreThanThoseByWordsDid()
    {
        var random = new Random(3);
        for (var round = 0; round < 200; round++)
        {
            var byWords = Enumerable.Range(0, random.Next(1, 30)).Select(i => Scored($"p{i:00}", (random.NextDouble() * 50) - 10)).OrderByDescending(p => p.Score).ToList();
            var byVector = byWords.Where(_ => random.Next(2) == 0).Select(p => p with { Score = (random.NextDouble() * 2) - 1 }).OrderByDescending(p => p.Score).ToList();

            var fused = FusedRanking.Of(byWords, byVector, new FusionOptions { VectorShare = random.NextDouble() });

            fused.Select(p => p.Passage).ShouldBe(byWords.Select(p => p.Passage), ignoreOrder: true);
            (fused[0].Score - fused[^1].Score).ShouldBeLessThanOrEqualTo(Math.Max(1, byWords[0].Score - byWords[^1].Score) + 1e-9);
        }
    }

    private static ScoredPassage Scored(string article, double score) => new(new PassageRef(article, 0, 0, 10), score);
}
