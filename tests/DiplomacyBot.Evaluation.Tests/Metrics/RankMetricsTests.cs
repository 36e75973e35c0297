using DiplomacyBot.Evaluation.Metrics;
using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyBot.Evaluation.Tests.Metrics;

public sealed class RankMetricsTests
{
    /// <summary>Worked out by hand: 1/log2(1+1) = 1, 1/log2(2+1) = .6309, 1/log2(3+1) = .5, 1/log2(10+1) = .2891.</summary>
    [Theory]
    [InlineData("a", 1, 1, 1, 1, 1)]
    [InlineData("x a", 0, 1, 1, 0.5, 0.6309)]
    [InlineData("x y a", 0, 1, 1, 0.3333, 0.5)]
    [InlineData("1 2 3 4 5 6 7 8 9 a", 0, 0, 1, 0.1, 0.2891)]
    [InlineData("1 2 3 4 5 6 7 8 9 0 a", 0, 0, 0, 0, 0)]
    [InlineData("x y z", 0, 0, 0, 0, 0)]
    [InlineData("", 0, 0, 0, 0, 0)]
    public void OneRelevantTextIsScoredByItsPlace(string found, double first, double five, double ten, double reciprocal, double ndcg)
    {
        var places = RankMetrics.Places(found.Split(' ', StringSplitOptions.RemoveEmptyEntries), ["a"]);

        RankMetrics.Recall(places, 1, 1).ShouldBe(first);
        RankMetrics.Recall(places, 1, 5).ShouldBe(five);
        RankMetrics.Recall(places, 1, 10).ShouldBe(ten);
        RankMetrics.ReciprocalRank(places, 10).ShouldBe(reciprocal, 0.0001);
        RankMetrics.Ndcg(places, 1, 10).ShouldBe(ndcg, 0.0001);
    }

    [Fact]
    public void SeveralRelevantTextsShareTheScore()
    {
        var places = RankMetrics.Places(["a", "x", "b", "y"], ["a", "b"]);

        places.ShouldBe([1, 3]);
        RankMetrics.Recall(places, 2, 1).ShouldBe(0.5);
        RankMetrics.Recall(places, 2, 5).ShouldBe(1);

        // (1 + .5) of (1 + .6309)
        RankMetrics.Ndcg(places, 2, 10).ShouldBe(1.5 / 1.63093, 0.0001);
    }

    [Fact]
    public void ATextOfWhichSeveralPassagesAreFoundCountsOnceWhereItStandsFirst() =>
        RankMetrics.Places(["x", "a", "a", "b", "a"], ["a", "b"]).ShouldBe([2, 4]);

    [Fact]
    public void EveryScoreLiesBetweenNoneAndAllAndGrowsWithDepth() => Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
    {
        var found = bytes.Select(b => $"{b % 13}").ToList();
        var places = RankMetrics.Places(found, ["1", "2", "3"]);
        var recalls = Enumerable.Range(1, 20).Select(k => RankMetrics.Recall(places, 3, k)).ToList();
        recalls.ShouldBe(recalls.Order());
        recalls.ShouldAllBe(r => r >= 0 && r <= 1);
        RankMetrics.Ndcg(places, 3, 10).ShouldBeInRange(0, 1 + 1e-9);
        RankMetrics.ReciprocalRank(places, 10).ShouldBeInRange(0, 1);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void MovingTheRightTextUpNeverLowersAScore()
    {
        for (var place = 2; place <= 12; place++)
        {
            RankMetrics.Ndcg([place - 1], 1, 10).ShouldBeGreaterThanOrEqualTo(RankMetrics.Ndcg([place], 1, 10));
            RankMetrics.ReciprocalRank([place - 1], 10).ShouldBeGreaterThanOrEqualTo(RankMetrics.ReciprocalRank([place], 10));
        }
    }
}
