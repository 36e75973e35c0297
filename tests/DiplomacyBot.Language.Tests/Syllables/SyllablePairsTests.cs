using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Language.Tests.Syllables;

public class SyllablePairsTests
{
    [Theory]
    [InlineData("Hội đồng Bảo an", "hội đồng|đồng bảo|bảo an")]
    [InlineData("hòa bình. Ngày mai", "hòa bình|ngày mai")]
    [InlineData("Hà Nội, Việt Nam", "hà nội|việt nam")]
    [InlineData("Liên hợp quốc (LHQ)", "liên hợp|hợp quốc")]
    [InlineData("Nga - Ukraine", "nga ukraine")]
    [InlineData("ngày 19/4", "ngày 19|19 4")]
    [InlineData("chủ đề “Gắn kết”", "chủ đề|đề gắn|gắn kết")]
    [InlineData("TP.HCM và TP. Huế", "tp hcm|hcm và|và tp")]
    [InlineData("Dòng một\nDòng hai", "dòng một|dòng hai")]
    [InlineData("một", "")]
    public void NeighboursInOnePhraseFormPairs(string text, string pairs) =>
        string.Join('|', SyllablePairs.Read(text, SyllableReader.Read(text)).Select(p => $"{p.First} {p.Second}")).ShouldBe(pairs);

    [Fact]
    public void PairsPointAtBothSyllables()
    {
        const string Text = "Phiên thảo luận\u00A0mở";
        SyllablePairs.Read(Text, SyllableReader.Read(Text)).Select(p => Text[p.Start..p.End])
            .ShouldBe(["Phiên thảo", "thảo luận", "luận\u00A0mở"]);
    }
}
