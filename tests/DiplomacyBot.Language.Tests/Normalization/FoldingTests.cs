using System.Text;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Tests.Syllables;

namespace DiplomacyBot.Language.Tests.Normalization;

public class FoldingTests
{
    [Theory]
    [InlineData("Chủ tịch nước", "chu tich nuoc")]
    [InlineData("Đại hội đồng Liên hợp quốc", "dai hoi dong lien hop quoc")]
    [InlineData("HOÀ", "hoa")]
    [InlineData("ưỡn ẹo", "uon eo")]
    [InlineData("Ðà Nẵng", "da nang")]
    [InlineData("Türk", "turk")]
    [InlineData("Yılmaz", "yilmaz")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("Peña", "pena")]
    [InlineData("António Guterres", "antonio guterres")]
    [InlineData("Großbritannien, Ærø, Łódź", "grossbritannien, aero, lodz")]
    [InlineData("Hà\u00A0Nội\u200B", "ha noi")]
    [InlineData("Москва", "москва")]
    public void AccentsAndBarsAreRemoved(string text, string folded)
    {
        Folding.Fold(text).ShouldBe(folded);
        Folding.Fold(text.Normalize(NormalizationForm.FormD)).ShouldBe(Folding.Fold(text));
    }

    [Fact]
    public void FoldedTextIsReturnedAsItIs()
    {
        const string Folded = "chu tich nuoc 2021";
        Folding.Fold(Folded).ShouldBeSameAs(Folded);
    }

    [Fact]
    public void FoldingTwiceIsFoldingOnceAndTheKeyFoldsTheSame()
    {
        foreach (var text in RandomText.Many(3000))
        {
            var folded = Folding.Fold(text);
            Folding.Fold(folded).ShouldBe(folded, RandomText.Show(text));
            Folding.Fold(NormalForm.Key(text)).ShouldBe(folded, RandomText.Show(text));
            Folding.HasAccents(folded).ShouldBeFalse(RandomText.Show(text));
        }
    }

    [Theory]
    [InlineData("chu tich nuoc la ai", true)]
    [InlineData("HDBA LHQ 2021", true)]
    [InlineData("tong thong Yılmaz", true)]
    [InlineData("chủ tịch nước là ai", false)]
    [InlineData("di dau", true)]
    [InlineData("đi dau", false)]
    [InlineData("chu ti\u0323ch", false)]
    [InlineData("19/4/2021", false)]
    [InlineData("", false)]
    public void TextTypedWithoutAccentsIsRecognised(string text, bool accentless) => Folding.IsAccentless(text).ShouldBe(accentless);
}
