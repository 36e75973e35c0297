using DiplomacyBot.Answering.Evidence;
using Shouldly;
using Xunit;

namespace DiplomacyBot.Answering.Tests.Evidence;

public sealed class SpareProcessorsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1000)]
    public void ResultsKeepTheOrderOfTheItems(int count)
    {
        int[] items = [.. Enumerable.Range(0, count)];
        new SpareProcessors().Map(items, static i => i * 2).ShouldBe([.. items.Select(static i => i * 2)]);
    }

    [Fact]
    public void WhileSomebodyElseAsksTheWorkStaysOnItsOwnThread()
    {
        var processors = new SpareProcessors();
        processors.Map([0], _ =>
        {
            var own = Environment.CurrentManagedThreadId;
            processors.Map([.. Enumerable.Range(0, 100)], static _ => Environment.CurrentManagedThreadId).ShouldAllBe(thread => thread == own);
            return 0;
        });
    }

    [Fact]
    public void AFailureLeavesNothingBehind()
    {
        var processors = new SpareProcessors();
        Should.Throw<Exception>(() => processors.Map<int, int>([1, 2], static _ => throw new InvalidOperationException("broken")));
        processors.Map([1], static i => i).ShouldBe([1]);
    }

    [Fact]
    public async Task ManyAtOnceAllGetTheirOwnResults()
    {
        var processors = new SpareProcessors();
        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(n => Task.Run(() => processors.Map([.. Enumerable.Range(0, 50)], i => (n * 100) + i))));
        for (var n = 0; n < results.Length; n++)
        {
            results[n].ShouldBe([.. Enumerable.Range(0, 50).Select(i => (n * 100) + i)]);
        }
    }
}
