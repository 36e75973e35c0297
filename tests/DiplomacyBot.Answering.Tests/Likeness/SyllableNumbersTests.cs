using DiplomacyBot.Answering.Likeness;
using Shouldly;
using Xunit;

namespace DiplomacyBot.Answering.Tests.Likeness;

public sealed class SyllableNumbersTests
{
    [Fact]
    public void EachSyllableHasItsOwnNumberAndOthersHaveNone()
    {
        var random = new Random(11);
        var (numbers, known) = (new SyllableNumbers(2000), new Dictionary<string, int>());
        for (var i = 0; i < 6000; i++)
        {
            var key = new string((char)random.Next('a', 'ỹ'), random.Next(3)) + "nghiêng"[random.Next(7)..] + random.Next(99) + (random.Next(4) == 0 ? "internationale" : "");
            if (known.Count < 2000 && random.Next(3) == 0)
            {
                numbers.FindOrAdd(key).ShouldBe(known.TryAdd(key, known.Count) ? known.Count - 1 : known[key]);
            }

            numbers.Find(key).ShouldBe(known.GetValueOrDefault(key, -1), key);
        }
    }

    [Theory]
    [InlineData("nghiêng", "nghiênh")]
    [InlineData("a", "aa")]
    [InlineData("telecommunication", "telekommunication")]
    [InlineData("abcdXwxyz", "abcdYwxyz")]
    public void SyllablesThatLookAlikeAreTold(string one, string other)
    {
        var numbers = new SyllableNumbers(2);
        numbers.FindOrAdd(one).ShouldBe(0);
        numbers.Find(other).ShouldBe(-1);
        numbers.FindOrAdd(other).ShouldBe(1);
        numbers.Find(one).ShouldBe(0);
    }

    [Fact]
    public void MoreSyllablesThanItWasMadeForAreRefused()
    {
        var numbers = new SyllableNumbers(0);
        numbers.Find("hội").ShouldBe(-1);
        numbers.FindOrAdd("hội");
        Should.Throw<InvalidOperationException>(() => numbers.FindOrAdd("nghị"));
    }

    [Fact]
    public void PairsKeepTheirOrderAndTheirRows()
    {
        var random = new Random(12);
        var known = new Dictionary<(int, int), int>();
        while (known.Count < 3000)
        {
            known.TryAdd((random.Next(300), random.Next(300)), known.Count);
        }

        var rows = new PairRows([.. known.Select(p => (p.Key.Item1, p.Key.Item2, p.Value))]);
        for (var i = 0; i < 30_000; i++)
        {
            var (first, second) = (random.Next(320), random.Next(320));
            rows.Find(first, second).ShouldBe(known.GetValueOrDefault((first, second), -1));
        }
    }

    [Fact]
    public void WithoutPairsNoneIsFound() => new PairRows([]).Find(0, 0).ShouldBe(-1);
}
