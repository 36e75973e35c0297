using System.Globalization;
using System.Text;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Numbers;
using DiplomacyBot.Language.Tests.Syllables;

namespace DiplomacyBot.Language.Tests.Numbers;

public class NumberReaderTests
{
    [Theory]
    [InlineData("1.234,5 tấn", "1.234,5=1234.5")]
    [InlineData("177.000 lượt", "177.000=177000")]
    [InlineData("1.234.567 người", "1.234.567=1234567")]
    [InlineData("tăng 12,5 điểm", "12,5=12.5")]
    [InlineData("tăng 1,9 độ", "1,9=1.9")]
    [InlineData("22.9 độ", "22.9=22.9")]
    [InlineData("0.125 và 0,125", "0.125=0.125|0,125=0.125")]
    [InlineData("15,000 người", "15,000=15000")]
    [InlineData("1,234,567.8 USD", "1,234,567.8=1234567.8")]
    [InlineData("02 cây cầu", "02=2")]
    [InlineData("192.168.1.1 và 22.9.2020", "")]
    [InlineData("âm 5 độ C", "âm 5=-5")]
    [InlineData("dài 30ha, rộng 12.000m2", "30=30|12.000=12000")]
    [InlineData("MiG-29, COVID-19, G7, E5RON92, 9M729", "")]
    [InlineData("ngày 16-1", "16=16|1=1")]
    [InlineData("Q.1, năm 2021.", "1=1|2021=2021")]
    public void DigitsAreReadTheVietnameseWay(string text, string numbers) => Show(text).ShouldBe(numbers);

    [Theory]
    [InlineData("12,5 tỷ USD", "12,5 tỷ=12500000000")]
    [InlineData("12,5 tỉ USD", "12,5 tỉ=12500000000")]
    [InlineData("1.500 tỷ đồng", "1.500 tỷ=1500000000000")]
    [InlineData("3,2 triệu người", "3,2 triệu=3200000")]
    [InlineData("hơn 8 nghìn tỷ đồng", "8 nghìn tỷ=8000000000000")]
    [InlineData("5 vạn quân, 20 ngàn tấn", "5 vạn=50000|20 ngàn=20000")]
    [InlineData("2 tỷ 500 triệu đồng", "2 tỷ 500 triệu=2500000000")]
    [InlineData("1 triệu rưỡi", "1 triệu rưỡi=1500000")]
    [InlineData("12,5tỷ USD", "12,5tỷ=12500000000")]
    [InlineData("chiếm 12 tỷ lệ chung", "12=12")]
    [InlineData("có 5. Triệu người", "5=5")]
    public void ScaleWordsAreApplied(string text, string numbers) => Show(text).ShouldBe(numbers);

    [Theory]
    [InlineData("tăng 90%", "90%=90")]
    [InlineData("tăng 0,5 %", "0,5 %=0.5")]
    [InlineData("12,5 phần trăm cử tri", "12,5 phần trăm=12.5")]
    [InlineData("hai mươi phần trăm", "hai mươi phần trăm=20")]
    public void SharesArePercents(string text, string numbers)
    {
        Show(text).ShouldBe(numbers);
        NumberReader.Read(text).ShouldAllBe(n => n.Kind == NumberKind.Percent);
    }

    [Theory]
    [InlineData("Hội nghị Cấp cao ASEAN lần thứ 36", "lần thứ 36=36")]
    [InlineData("Hội nghị Cấp cao ASEAN lần 37", "lần 37=37")]
    [InlineData("kỳ họp thứ 8", "thứ 8=8")]
    [InlineData("lần thứ nhất", "lần thứ nhất=1")]
    [InlineData("lần thứ hai", "lần thứ hai=2")]
    [InlineData("Thế chiến thứ Hai", "thứ Hai=2")]
    [InlineData("quốc gia thứ tư", "thứ tư=4")]
    [InlineData("lần thứ mười hai", "lần thứ mười hai=12")]
    [InlineData("Đại hội lần thứ XIII của Đảng", "lần thứ XIII=13")]
    [InlineData("Quốc hội khóa XIV", "XIV=14")]
    [InlineData("quý I", "I=1")]
    [InlineData("thế kỷ XX", "XX=20")]
    [InlineData("Vua Charles III", "III=3")]
    [InlineData("đoạt giải nhì và giải ba", "nhì=2|ba=3")]
    public void PlacesAreOrdinals(string text, string numbers)
    {
        Show(text).ShouldBe(numbers);
        NumberReader.Read(text).ShouldAllBe(n => n.Kind == NumberKind.Ordinal);
    }

    [Theory]
    [InlineData("Thứ Hai, ngày họp")]
    [InlineData("chiều thứ ba")]
    [InlineData("thứ năm tuần tới")]
    [InlineData("Tổng thống V. Putin")]
    [InlineData("CIA và EU")]
    [InlineData("trên mạng xã hội X")]
    public void WeekdaysAndCapitalsAreNoPlaces(string text) => Show(text).ShouldBe("");

    [Theory]
    [InlineData("mười hai nước", "mười hai=12")]
    [InlineData("hai mươi mốt ngày", "hai mươi mốt=21")]
    [InlineData("bốn mươi tư năm", "bốn mươi tư=44")]
    [InlineData("một trăm linh năm người", "một trăm linh năm=105")]
    [InlineData("ba nghìn người", "ba nghìn=3000")]
    [InlineData("hai trăm năm mươi nghìn", "hai trăm năm mươi nghìn=250000")]
    [InlineData("một triệu hai trăm nghìn", "một triệu hai trăm nghìn=1200000")]
    [InlineData("hai mươi năm qua", "hai mươi=20")]
    [InlineData("một trăm năm trước", "một trăm=100")]
    [InlineData("Hai nước nhất trí", "Hai=2")]
    [InlineData("ba bên gồm năm nước", "ba=3|năm=5")]
    public void NumbersInWordsAreRead(string text, string numbers) => Show(text).ShouldBe(numbers);

    [Theory]
    [InlineData("năm nay, trong năm qua")]
    [InlineData("một cuộc gặp")]
    [InlineData("Ba Lan, Ba Đình, đường Hai Bà Trưng")]
    [InlineData("ba mẹ và trái chín")]
    [InlineData("hàng trăm người, vài chục nước")]
    [InlineData("Tư lệnh đối đầu")]
    [InlineData("đòn bẩy kinh tế")]
    [InlineData("đồng chí Hồ Văn Mười nói, anh Ba đáp")]
    public void WordsThatAreOtherWordsAreNoNumbers(string text) => Show(text).ShouldBe("");

    [Theory]
    [InlineData("tri gia 12,5 ty USD", "12,5 ty=12500000000")]
    [InlineData("hon 3 trieu nguoi", "3 trieu=3000000")]
    [InlineData("lan thu 36", "lan thu 36=36")]
    [InlineData("khoa XIII", "XIII=13")]
    [InlineData("tang 5 phan tram", "5 phan tram=5")]
    [InlineData("hai muoi mot nuoc", "hai muoi mot=21")]
    [InlineData("tong cuc hai quan, ba Nguyen Thi Nam", "")]
    public void NumbersTypedWithoutAccentsAreRead(string text, string numbers) => Show(text).ShouldBe(numbers);

    [Fact]
    public void NumbersAreOrderedInsideTheTextAndNeverThrow()
    {
        foreach (var text in RandomText.Many(4000))
        {
            var end = 0;
            foreach (var number in NumberReader.Read(text))
            {
                number.Start.ShouldBeGreaterThanOrEqualTo(end);
                number.End.ShouldBeInRange(number.Start + 1, text.Length);
                end = number.End;
            }
        }
    }

    [Fact]
    public void DigitsWrittenTheVietnameseWayAreReadBack()
    {
        var random = new Random(36);
        var vietnamese = CultureInfo.GetCultureInfo("vi-VN").NumberFormat;
        for (var n = 0; n < 2000; n++)
        {
            var value = Math.Round((decimal)(random.NextDouble() * Math.Pow(10, random.Next(1, 12))), random.Next(3));
            var shown = value.ToString("#,##0.##", vietnamese);
            NumberReader.Read(shown).Single().Value.ShouldBe(value, shown);
        }
    }

    [Fact]
    public void FormOfTheTextDoesNotMatter()
    {
        const string Text = "Lần thứ mười hai, trị giá 12,5 tỷ và hai mươi mốt phần trăm";
        var values = NumberReader.Read(Text).Select(n => (n.Value, n.Kind)).ToList();
        values.Count.ShouldBe(3);
        NumberReader.Read(Text.Normalize(NormalizationForm.FormD)).Select(n => (n.Value, n.Kind)).ShouldBe(values);
        NumberReader.Read(NormalForm.Key(Text)).Select(n => (n.Value, n.Kind)).ShouldBe(values);
    }

    [Theory]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("79228162514264337593543950335 tỷ tỷ")]
    public void NumbersBeyondTheRangeAreLeftOut(string text) => NumberReader.Read(text).ShouldBeEmpty();

    private static string Show(string text) => string.Join('|', NumberReader.Read(text)
        .Select(n => text[n.Start..n.End] + "=" + n.Value.ToString("0.####", CultureInfo.InvariantCulture)));
}
