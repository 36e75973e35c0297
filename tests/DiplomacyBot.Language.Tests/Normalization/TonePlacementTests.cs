using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Language.Tests.Normalization;

public class TonePlacementTests
{
    private static readonly string[] Onsets = ["", "b", "ch", "đ", "h", "kh", "l", "ng", "th", "t", "x"];

    [Theory]
    [InlineData("òóỏõọ", "a", "o", "àáảãạ")]
    [InlineData("òóỏõọ", "e", "o", "èéẻẽẹ")]
    [InlineData("ùúủũụ", "y", "u", "ỳýỷỹỵ")]
    public void OpenSyllablesOfEveryOnsetAndToneHaveOneForm(string olderFirst, string olderSecond, string newerFirst, string newerSecond)
    {
        foreach (var onset in Onsets)
        {
            for (var tone = 0; tone < olderFirst.Length; tone++)
            {
                var older = onset + olderFirst[tone] + olderSecond;
                NormalForm.Key(onset + newerFirst + newerSecond[tone]).ShouldBe(older);
                NormalForm.Key(older).ShouldBe(older);
                NormalForm.Key((onset + newerFirst + newerSecond[tone]).ToUpperInvariant()).ShouldBe(older);
            }
        }
    }

    [Theory]
    [InlineData("oán")]
    [InlineData("oái")]
    [InlineData("oác")]
    [InlineData("oách")]
    [InlineData("oáng")]
    [InlineData("oét")]
    [InlineData("oéo")]
    [InlineData("uýt")]
    [InlineData("uých")]
    [InlineData("uýnh")]
    [InlineData("uýu")]
    [InlineData("uyết")]
    [InlineData("oắn")]
    public void ClosedSyllablesKeepTheToneOnTheMainVowel(string rime)
    {
        foreach (var onset in Onsets)
        {
            NormalForm.Key(onset + rime).ShouldBe(onset + rime);
        }
    }

    [Theory]
    [InlineData("qu", "ý")]
    [InlineData("qu", "á")]
    [InlineData("qu", "ế")]
    [InlineData("qu", "ốc")]
    [InlineData("gi", "á")]
    [InlineData("gi", "ó")]
    [InlineData("gi", "ả")]
    public void TheOnsetsQuAndGiTakeNoTone(string onset, string rime) => NormalForm.Key(onset + rime).ShouldBe(onset + rime);

    [Theory]
    [InlineData("ía")]
    [InlineData("úa")]
    [InlineData("ứa")]
    [InlineData("ói")]
    [InlineData("áo")]
    [InlineData("áy")]
    [InlineData("úi")]
    [InlineData("íu")]
    public void OtherPairsOfVowelsStayAsTheyAre(string rime)
    {
        foreach (var onset in Onsets)
        {
            NormalForm.Key(onset + rime).ShouldBe(onset + rime);
        }
    }

    [Fact]
    public void TheNextWordDoesNotCloseASyllable() => NormalForm.Key("Hoà bình, khoẻ mạnh; uỷ ban").ShouldBe("hòa bình, khỏe mạnh; ủy ban");
}
