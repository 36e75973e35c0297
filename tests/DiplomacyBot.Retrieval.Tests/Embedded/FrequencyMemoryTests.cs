using DiplomacyBot.Retrieval.Embedded;

namespace DiplomacyBot.Retrieval.Tests.Embedded;

public sealed class FrequencyMemoryTests
{
    [Theory]
    [InlineData(0u, 0)]
    [InlineData(0u, 5)]
    [InlineData(1u, 0)]
    [InlineData(uint.MaxValue, int.MaxValue - 1)]
    public void WhatIsKeptIsFoundAgain(uint term, int passages)
    {
        var memory = new FrequencyMemory(10);
        memory.Find(term).ShouldBe(-1);
        memory.Keep(term, passages);
        memory.Find(term).ShouldBe(passages);
    }

    [Fact]
    public void ATermIsNeverGivenTheNumberOfAnother()
    {
        var (random, memory, known) = (new Random(20251107), new FrequencyMemory(1000), new Dictionary<uint, int>());
        for (var round = 0; round < 50_000; round++)
        {
            // Half of them fall on few places.
            var term = (uint)random.NextInt64(1L << 32) & (random.Next(2) == 0 ? uint.MaxValue : 0xFF00000F);
            var found = memory.Find(term);
            (found == -1 || found == known[term]).ShouldBeTrue();
            memory.Keep(term, known[term] = random.Next(100_000));
            memory.Find(term).ShouldBe(known[term]);
        }
    }

    [Fact]
    public void ManyThreadsAreGivenWholeEntries()
    {
        var memory = new FrequencyMemory(256);
        Parallel.For(0, 8, thread =>
        {
            for (var round = 0u; round < 20_000; round++)
            {
                // All fall on one place; each term has a number that follows from it.
                var term = (round % 64) << 20;
                var found = memory.Find(term);
                Assert.True(found == -1 || found == (int)(term >> 18), $"{term} has {found} on thread {thread}");
                memory.Keep(term, (int)(term >> 18));
            }
        });
    }
}
