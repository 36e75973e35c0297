using System.Text;
using DiplomacyBot.Coverage.Cleaning;

namespace DiplomacyBot.Coverage.Tests.Cleaning;

public class PlainTextTests
{
    [Theory]
    [InlineData("a\r\nb\rc\nd", "a", "b", "c", "d")]
    [InlineData("a\u2028b\u0085c\fd", "a", "b", "c", "d")]
    [InlineData("  Hà Nội \t", "Hà Nội")]
    [InlineData("Lim\u00A0Jock\u202FHoi", "Lim Jock Hoi")]
    [InlineData("Đồng thời,  Tổng thư ký", "Đồng thời,  Tổng thư ký")]
    [InlineData("Hà\u200B Nội\uFEFF\u00AD\u0007\u200E", "Hà Nội")]
    [InlineData("cột\tcột", "cột cột")]
    [InlineData("Ha\u0300 No\u0323\u0302i", "Hà Nội")]
    public void TextIsBroughtToItsStoredForm(string text, params string[] lines) => PlainText.Lines(text).ShouldBe(lines);

    [Fact]
    public void HalfACharacterBecomesTheReplacementCharacter() => PlainText.Lines("nửa \ud800 chữ 😀").ShouldBe(["nửa \uFFFD chữ 😀"]);

    [Fact]
    public void StoredFormOfStoredFormIsTheSame()
    {
        var random = new Random(11);
        const string alphabet = "aăâđ ơ\u0301\u0323\u200B\u00A0\t\r\n\u2029\ud83d\ude00\ud800.,“Ế";
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(0, 40)).Select(_ => alphabet[random.Next(alphabet.Length)]));

            var once = PlainText.Lines(text);

            PlainText.Lines(string.Join('\n', once)).ShouldBe(once);
            once.Where(l => !l.IsNormalized(NormalizationForm.FormC) || l.Any(char.IsControl)).ShouldBeEmpty();
        }
    }
}
