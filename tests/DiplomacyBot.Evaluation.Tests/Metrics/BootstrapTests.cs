using DiplomacyBot.Evaluation.Metrics;

namespace DiplomacyBot.Evaluation.Tests.Metrics;

public sealed class BootstrapTests
{
    private static readonly double[] Coins = [.. Enumerable.Range(0, 400).Select(i => i % 4 == 0 ? 0.0 : 1)];

    [Fact]
    public void TheSameSeedGivesTheSameInterval()
    {
        Bootstrap.Mean(Coins, 7).ShouldBe(Bootstrap.Mean(Coins, 7));
        Bootstrap.Mean(Coins, 7).ShouldNotBe(Bootstrap.Mean(Coins, 8));
    }

    [Fact]
    public void TheIntervalOfAShareIsTheOneTheNormalLawGives()
    {
        // .75 ± 1.96 · √(.75 · .25 / 400)
        var (value, low, high) = Bootstrap.Mean(Coins, 1);

        value.ShouldBe(0.75);
        low.ShouldBe(0.7076, 0.006);
        high.ShouldBe(0.7924, 0.006);
    }

    [Fact]
    public void TheIntervalHoldsTheValue()
    {
        var random = new Random(5);
        for (var round = 0; round < 20; round++)
        {
            var values = Enumerable.Range(0, random.Next(1, 60)).Select(_ => random.NextDouble()).ToList();
            var (value, low, high) = Bootstrap.Mean(values, round);
            value.ShouldBeInRange(low - 1e-9, high + 1e-9);
        }
    }

    [Fact]
    public void EqualValuesLeaveNoDoubt() => Bootstrap.Mean([0.5, 0.5, 0.5], 1).ShouldBe(new Estimate(0.5, 0.5, 0.5));

    [Fact]
    public void NoValuesGiveZeros() => Bootstrap.Mean([], 1).ShouldBe(default);

    [Fact]
    public void DrawsInWhichAFigureIsNotDefinedAreLeftOut()
    {
        // Defined only where question 0 was drawn.
        var (value, low, high) = Bootstrap.Of(3, 1, drawn => drawn.Contains(0) ? 1 : double.NaN);
        (value, low, high).ShouldBe((1, 1, 1));
    }
}
