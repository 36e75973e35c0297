using DiplomacyBot.Evaluation.Refusal;

namespace DiplomacyBot.Evaluation.Tests.Refusal;

public sealed class AurocTests
{
    [Fact]
    public void PerfectOrderIsOneAndTheReverseIsZero()
    {
        Auroc.Of([0.8, 0.9], [0.1, 0.2]).ShouldBe(1);
        Auroc.Of([0.1, 0.2], [0.8, 0.9]).ShouldBe(0);
    }

    [Fact]
    public void TiesCountHalf() => Auroc.Of([0.5, 0.9], [0.5]).ShouldBe(0.75);

    [Fact]
    public void OneSideAloneTellsNothing() => Auroc.Of([], [0.5]).ShouldBe(double.NaN);

    [Fact]
    public void ItIsTheShareOfPairsInTheRightOrder()
    {
        var random = new Random(11);
        for (var round = 0; round < 100; round++)
        {
            var (with, without) = (Draw(), Draw());
            var pairs = with.Sum(w => without.Sum(n => w > n ? 1 : w == n ? 0.5 : 0)) / (with.Count * without.Count);
            Auroc.Of(with, without).ShouldBe(pairs, 1e-12);
        }

        List<double> Draw() => [.. Enumerable.Range(0, random.Next(1, 20)).Select(_ => random.Next(6) / 5.0)];
    }
}
