using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Language.Tests.Syllables;

public class SyllableTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(7, 10, 0)]
    [InlineData(7, 10, 1)]
    [InlineData(2_000_000_000, 2_000_065_535, KeyNumbers.Most)]
    public void OffsetsAndNumberAreAsGiven(int start, int end, int number)
    {
        var syllable = new Syllable(start, end, "hội", number);
        (syllable.Start, syllable.End, syllable.Key, syllable.Number).ShouldBe((start, end, "hội", number));
    }

    [Fact]
    public void ATokenTooLongForANumberKeepsItsEnd()
    {
        var syllable = new Syllable(3, 1_000_003, "hội", 5);
        (syllable.End, syllable.Number).ShouldBe((1_000_003, 0));
    }

    [Fact]
    public void TheSameTokenIsEqualWhetherItsNumberIsKnownOrNot()
    {
        var (with, without) = (new Syllable(3, 6, "hội", 5), new Syllable(3, 6, "hội"));
        with.ShouldBe(without);
        with.GetHashCode().ShouldBe(without.GetHashCode());
        with.ShouldNotBe(new Syllable(3, 7, "hội", 5));
        with.ShouldNotBe(new Syllable(3, 6, "họp", 5));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void AMovedTokenKeepsItsLengthAndItsNumber(int number)
    {
        var moved = new Syllable(30, 33, "hội", number) with { Start = 4 };
        (moved.End, moved.Number).ShouldBe((7, number));
    }
}
