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
        string[] known = [.. Enumerable.Range(0, 2000).Select(_ => Made(random)).Distinct()];
        var numbers = new SyllableNumbers(known);
        for (var i = 0; i < 6000; i++)
        {
            var key = i < known.Length ? known[i] : Made(random);
            numbers.Find(key).ShouldBe(Array.IndexOf(known, key), key);
        }
    }

    [Theory]
    [InlineData("nghiêng", "nghiênh")]
    [InlineData("a", "aa")]
    [InlineData("telecommunication", "telekommunication")]
    [InlineData("abcdXwxyz", "abcdYwxyz")]
    public void SyllablesThatLookAlikeAreTold(string one, string other)
    {
        new SyllableNumbers([one]).Find(other).ShouldBe(-1);
        var both = new SyllableNumbers([one, other]);
        both.Find(one).ShouldBe(0);
        both.Find(other).ShouldBe(1);
    }

    [Fact]
    public void WithoutSyllablesNoneIsFound() => new SyllableNumbers([]).Find("hội").ShouldBe(-1);

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

    [Fact]
    public void MoreSyllablesThanFitIntoAPairAreRefused() => Should.Throw<OverflowException>(() => new PairRows([(65536, 0, 0)]));

    private static string Made(Random random) =>
        new string((char)random.Next('a', 'ỹ'), random.Next(3)) + "nghiêng"[random.Next(7)..] + random.Next(99) + (random.Next(4) == 0 ? "internationale" : "");
}
