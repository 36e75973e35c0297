using DiplomacyBot.Language.Numbers;

namespace DiplomacyBot.Language.Tests.Numbers;

public class RomanNumeralTests
{
    [Fact]
    public void EveryNumberBelowFortyHasExactlyOneSpelling()
    {
        var seen = new Dictionary<int, string>();
        foreach (var text in Candidates(7, string.Empty))
        {
            if (RomanNumeral.TryParse(text, out var value))
            {
                seen.TryAdd(value, text).ShouldBeTrue($"{text} and {seen[value]} are both {value}");
            }
        }

        seen.Keys.Order().ShouldBe(Enumerable.Range(1, 39));
    }

    [Theory]
    [InlineData("XIII", 13)]
    [InlineData("XIV", 14)]
    [InlineData("XXI", 21)]
    [InlineData("XLIX", 49)]
    [InlineData("LXXXVIII", 88)]
    public void CongressesAndCenturiesAreRead(string text, int value)
    {
        RomanNumeral.TryParse(text, out var read).ShouldBeTrue();
        read.ShouldBe(value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("IIII")]
    [InlineData("VX")]
    [InlineData("xiii")]
    [InlineData("IM")]
    [InlineData("XIIIA")]
    public void OtherWordsAreNoNumerals(string text) => RomanNumeral.TryParse(text, out _).ShouldBeFalse();

    private static IEnumerable<string> Candidates(int length, string start) =>
        length == 0 ? [] : "IVX".SelectMany(c => Candidates(length - 1, start + c).Prepend(start + c));
}
