using DiplomacyBot.Evaluation.Metrics;

namespace DiplomacyBot.Evaluation.Tests.Metrics;

public sealed class PercentileTests
{
    [Theory]
    [InlineData(0.5, 50)]
    [InlineData(0.95, 95)]
    [InlineData(0.99, 99)]
    [InlineData(1, 100)]
    [InlineData(0, 1)]
    public void TheNearestRankIsTaken(double share, double expected) => Percentile.Of([.. Enumerable.Range(1, 100).Select(i => (double)i)], share).ShouldBe(expected);

    [Fact]
    public void NothingMeasuredIsZero() => Percentile.Of([], 0.5).ShouldBe(0);
}
