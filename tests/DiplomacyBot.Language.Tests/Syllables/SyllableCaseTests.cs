using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Language.Tests.Syllables;

public class SyllableCaseTests
{
    [Theory]
    [InlineData("hội", LetterCase.Lower)]
    [InlineData("iPhone", LetterCase.Lower)]
    [InlineData("Hội", LetterCase.Capitalized)]
    [InlineData("Đ", LetterCase.Capitalized)]
    [InlineData("Ý", LetterCase.Capitalized)]
    [InlineData("Y\u0301", LetterCase.Capitalized)]
    [InlineData("LHQ", LetterCase.Upper)]
    [InlineData("HĐBA", LetterCase.Upper)]
    [InlineData("G7", LetterCase.Upper)]
    [InlineData("ThS", LetterCase.Mixed)]
    [InlineData("TotalEnergies", LetterCase.Mixed)]
    [InlineData("2021", LetterCase.None)]
    [InlineData("中国", LetterCase.None)]
    public void CapitalsAreClassified(string token, LetterCase letterCase) => SyllableCase.Of(token).ShouldBe(letterCase);

    [Fact]
    public void ASyllableIsLookedUpInItsText()
    {
        const string Text = "ông Trump, LHQ";
        SyllableReader.Read(Text).Select(s => s.CaseOf(Text)).ShouldBe([LetterCase.Lower, LetterCase.Capitalized, LetterCase.Upper]);
        SyllableReader.Read(Text).Count(s => s.StartsUpper(Text)).ShouldBe(2);
    }
}
