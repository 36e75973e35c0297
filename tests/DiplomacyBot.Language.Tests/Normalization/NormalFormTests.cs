using System.Text;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Tests.Syllables;

namespace DiplomacyBot.Language.Tests.Normalization;

public class NormalFormTests
{
    [Theory]
    [InlineData("hoà bình", "hòa bình")]
    [InlineData("HOÀ BÌNH", "hòa bình")]
    [InlineData("Hoà", "hòa")]
    [InlineData("thuý", "thúy")]
    [InlineData("Nguyễn Thuý Hằng", "nguyễn thúy hằng")]
    [InlineData("khoẻ", "khỏe")]
    [InlineData("Uỷ ban", "ủy ban")]
    [InlineData("nguỵ biện", "ngụy biện")]
    [InlineData("hoả tiễn", "hỏa tiễn")]
    [InlineData("xoá", "xóa")]
    public void BothTonePlacementsHaveOneKey(string newer, string older)
    {
        NormalForm.Key(newer).ShouldBe(older);
        NormalForm.Key(older).ShouldBe(older);
    }

    [Theory]
    [InlineData("quý")]
    [InlineData("quốc")]
    [InlineData("quà")]
    [InlineData("quỳ")]
    [InlineData("giá")]
    [InlineData("già")]
    [InlineData("gìn giữ")]
    [InlineData("hoàn toàn")]
    [InlineData("ngoài")]
    [InlineData("hoạt động")]
    [InlineData("huỳnh")]
    [InlineData("khuỷu")]
    [InlineData("suýt")]
    [InlineData("của mùa")]
    [InlineData("thuế")]
    [InlineData("thuở")]
    [InlineData("xoèn xoẹt")]
    [InlineData("12,5 tỷ usd – “quý i”…")]
    public void SpellingsWithOnePlacementStayAsTheyAre(string text) => NormalForm.Key(text).ShouldBeSameAs(text);

    [Theory]
    [InlineData("qúy", "quý")]
    [InlineData("qủa", "quả")]
    [InlineData("tòan quốc", "toàn quốc")]
    [InlineData("húynh", "huýnh")]
    public void ToneMarksOnTheWrongVowelAreMoved(string wrong, string right) => NormalForm.Key(wrong).ShouldBe(right);

    [Theory]
    [InlineData("a\u0323\u0302", "ậ")]
    [InlineData("a\u0302\u0323", "ậ")]
    [InlineData("â\u0323", "ậ")] // Windows-1258 keeps the vowel and adds the tone
    [InlineData("ạ\u0302", "ậ")]
    [InlineData("Ê\u0301", "ế")]
    [InlineData("u\u031B\u0301", "ứ")]
    [InlineData("u\u0301\u031B", "ứ")]
    [InlineData("o\u0340", "ò")]
    [InlineData("ho\u200Ba\u0300", "hòa")]
    [InlineData("hoa\u200D\u0300", "hòa")]
    [InlineData("I\u0307stanbul", "istanbul")]
    public void MarksInAnyOrderComposeToOneLetter(string text, string key) => NormalForm.Key(text).ShouldBe(key);

    [Theory]
    [InlineData("Ðà Nẵng")] // U+00D0
    [InlineData("ðà nẵng")] // U+00F0
    [InlineData("Ɖà Nẵng")] // U+0189
    [InlineData("Đà Nẵng")]
    [InlineData("đa\u0300\u00A0nẵng")]
    public void LookAlikesOfTheBarredDAreOneLetter(string text) => NormalForm.Key(text).ShouldBe("đà nẵng");

    [Theory]
    [InlineData("Hà\u00A0Nội", "hà nội")]
    [InlineData("Hà\u202FNội", "hà nội")]
    [InlineData("Hà\u3000Nội", "hà nội")]
    [InlineData("Hà\tNội", "hà nội")]
    [InlineData("Hà\u2028Nội", "hà\nnội")]
    [InlineData("\uFEFFHà\u00AD Nội\u200B", "hà nội")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("Türk", "türk")]
    [InlineData("МОСКВА", "москва")]
    [InlineData("ΑΘΗΝΑ", "αθηνα")]
    [InlineData("👍🏽\uFE0F Tốt", "👍🏽 tốt")]
    [InlineData("J\u030C", "ǰ")]
    [InlineData("", "")]
    public void SpacesCaseAndInvisibleCharactersAreMadeOne(string text, string key) => NormalForm.Key(text).ShouldBe(key);

    [Fact]
    public void ATextInNormalFormIsReturnedAsItIs()
    {
        const string Key = "chủ tịch nước nguyễn xuân phúc – 22.9";
        NormalForm.Key(Key).ShouldBeSameAs(Key);
        NormalForm.IsKey(Key).ShouldBeTrue();
    }

    [Fact]
    public void LoneSurrogatesAreCarriedOver() => NormalForm.Key("A\uD800B\uDC00\uFFFE").ShouldBe("a\uD800b\uDC00\uFFFE");

    [Fact]
    public void TheKeyOfAKeyIsItself()
    {
        foreach (var text in RandomText.Many(3000))
        {
            var key = NormalForm.Key(text);
            NormalForm.Key(key).ShouldBe(key, RandomText.Show(text));
            NormalForm.Key(text.AsSpan()).ShouldBe(key);
        }
    }

    [Fact]
    public void DecomposedTextHasTheKeyOfComposedText()
    {
        foreach (var text in RandomText.Vietnamese(2000))
        {
            NormalForm.Key(text.Normalize(NormalizationForm.FormD)).ShouldBe(NormalForm.Key(text), RandomText.Show(text));
        }
    }
}
