using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Numbers;

namespace DiplomacyBot.Language.Tests.Numbers;

public class SpelledNumberTests
{
    private static readonly string[] Units = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    [Fact]
    public void EveryNumberBelowAThousandIsReadBack()
    {
        for (var value = 10; value < 1000; value++)
        {
            var text = "tổng cộng " + Spell(value) + " người";
            var number = NumberReader.Read(text).ShouldHaveSingleItem(text);
            number.Value.ShouldBe(value, text);
            text[number.Start..number.End].ShouldBe(Spell(value));
        }
    }

    [Fact]
    public void NumbersWithThousandsAndMillionsAreReadBack()
    {
        var random = new Random(12);
        for (var n = 0; n < 500; n++)
        {
            var (millions, thousands, rest) = (random.Next(10, 1000), random.Next(10, 1000), random.Next(10, 1000));
            var text = $"đã chi {Spell(millions)} triệu {Spell(thousands)} nghìn {Spell(rest)} đồng";
            NumberReader.Read(text).ShouldHaveSingleItem(text).Value.ShouldBe((millions * 1_000_000m) + (thousands * 1_000m) + rest, text);
        }
    }

    [Fact]
    public void NumbersTypedWithoutAccentsAreReadBackWhenTheyHaveTwoWords()
    {
        for (var value = 20; value < 1000; value++)
        {
            var text = Folding.Fold("tổng cộng " + Spell(value) + " người");
            NumberReader.Read(text).ShouldHaveSingleItem(text).Value.ShouldBe(value, text);
        }
    }

    [Theory]
    [InlineData("hai mươi tư giờ", 24)]
    [InlineData("hai mươi bốn giờ", 24)]
    [InlineData("ba mươi mốt ngày", 31)]
    [InlineData("ba mươi một ngày", 31)]
    [InlineData("bảy mươi nhăm tuổi", 75)]
    [InlineData("bẩy mươi tuổi", 70)]
    [InlineData("một trăm lẻ tám vị", 108)]
    [InlineData("hai nghìn tỷ đồng", 2_000_000_000_000)]
    [InlineData("ba triệu năm trăm nghìn người", 3_500_000)]
    [InlineData("hai tỷ rưỡi", 2_500_000_000)]
    [InlineData("ba nghìn năm lịch sử", 3_000)]
    [InlineData("hai chục nước", 20)]
    public void VariantsOfTheWordsAreKnown(string text, long value) => NumberReader.Read(text)[0].Value.ShouldBe(value);

    private static string Spell(int value)
    {
        var words = new List<string>();
        var (hundreds, tens, unit) = (value / 100, value / 10 % 10, value % 10);
        if (hundreds > 0)
        {
            words.AddRange([Units[hundreds], "trăm"]);
        }

        switch (tens)
        {
            case 0 when unit > 0 && hundreds > 0:
                words.AddRange(["linh", Units[unit]]);
                break;
            case 1:
                words.Add("mười");
                words.Add(unit == 5 ? "lăm" : Units[unit]);
                break;
            case > 1:
                words.AddRange([Units[tens], "mươi"]);
                words.Add(unit switch { 1 => "mốt", 5 => "lăm", _ => Units[unit] });
                break;
        }

        return string.Join(' ', words.Where(w => w.Length > 0));
    }
}
