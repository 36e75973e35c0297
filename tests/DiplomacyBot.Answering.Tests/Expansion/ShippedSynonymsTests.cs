using System.Globalization;
using System.Text;
using DiplomacyBot.Answering.Expansion;
using DiplomacyBot.Answering.Tests.Questions;

namespace DiplomacyBot.Answering.Tests.Expansion;

/// <summary>What the table that ships must hold, and what it must never say.</summary>
public class ShippedSynonymsTests
{
    private static readonly string[] Empty = ["là", "có", "người", "nước", "và", "của", "các", "những", "được", "này", "đó", "ở", "trong", "không"];

    private static readonly IReadOnlyList<Rule> Rules = ReadRules();

    [Fact]
    public void EveryRuleIsWrittenInTheFormThatItsHeadTells()
    {
        foreach (var rule in Rules)
        {
            rule.Trust.ShouldBeInRange(0.5, 0.9, rule.Line);
            rule.Right.Length.ShouldBeInRange(1, rule.OneWay ? 4 : 5, rule.Line);
            rule.Line.ShouldBe(rule.Line.Normalize(NormalizationForm.FormC));
            rule.Line.ShouldBe(rule.Line.Trim());
            rule.Line.ShouldNotContain("  ");
        }
    }

    [Fact]
    public void NoRuleIsWrittenTwice() => Rules.GroupBy(r => r.Body).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    [Fact]
    public void NoRuleNamesAPhraseTwiceOnOneSide()
    {
        foreach (var rule in Rules)
        {
            rule.Left.Select(Key).ShouldBeUnique(rule.Line);
            rule.Right.Select(Key).ShouldBeUnique(rule.Line);
        }
    }

    [Fact]
    public void NothingStandsForItself()
    {
        foreach (var rule in Rules.Where(r => r.OneWay))
        {
            rule.Left.Select(Key).Intersect(rule.Right.Select(Key)).ShouldBeEmpty(rule.Line);
        }
    }

    [Fact]
    public void NoWordThatSaysNothingStandsForAnother() =>
        Rules.Where(r => r.OneWay && r.Right.Intersect(Empty).Any()).Select(r => r.Line).ShouldBeEmpty();

    [Theory]
    [InlineData("xứ sở đồng hồ", "Thụy Sĩ")]
    [InlineData("xứ củ sâm", "Hàn Quốc")]
    [InlineData("chú Sam", "Mỹ")]
    [InlineData("cựu lục địa", "châu Âu")]
    [InlineData("thủ đô Ba Lan", "Warsaw")]
    [InlineData("Litva", "Lithuania")]
    [InlineData("Ngũ Giác Đài", "Lầu Năm Góc")]
    [InlineData("Đồi Capitol", "Quốc hội Mỹ")]
    [InlineData("khối 27 thành viên", "Liên minh châu Âu")]
    [InlineData("hàng không mẫu hạm", "tàu sân bay")]
    [InlineData("oanh tạc", "không kích")]
    [InlineData("bỏ mạng", "thiệt mạng")]
    [InlineData("ngưng bắn", "ngừng bắn")]
    [InlineData("bật đèn xanh", "phê duyệt")]
    [InlineData("hoà đàm", "đàm phán hòa bình")]
    public void AReadersWordFindsThePapersWord(string said, string printed) => Alternatives(said).ShouldContain(Key(printed));

    /// <summary>Opposites, ranks, countries and peoples, numbers, legal terms: whoever asks for one must not be answered with the other.</summary>
    [Theory]
    [InlineData("thứ trưởng", "bộ trưởng")]
    [InlineData("phó thủ tướng", "thủ tướng")]
    [InlineData("phó tổng thống", "tổng thống")]
    [InlineData("phó chủ tịch", "chủ tịch")]
    [InlineData("thủ tướng", "tổng thống")]
    [InlineData("ngoại trưởng", "thủ tướng")]
    [InlineData("bộ trưởng quốc phòng", "bộ trưởng ngoại giao")]
    [InlineData("đại tướng", "trung tướng")]
    [InlineData("thượng viện", "hạ viện")]
    [InlineData("thượng nghị sĩ", "hạ nghị sĩ")]
    [InlineData("tham mưu trưởng", "tổng tham mưu trưởng")]
    [InlineData("phó giáo sư", "giáo sư")]
    [InlineData("Hàn Quốc", "Triều Tiên")]
    [InlineData("Seoul", "Bình Nhưỡng")]
    [InlineData("Trung Quốc", "Đài Loan")]
    [InlineData("Bắc Kinh", "Đài Bắc")]
    [InlineData("Nga", "Ukraine")]
    [InlineData("Nga", "Belarus")]
    [InlineData("Moscow", "Kiev")]
    [InlineData("Israel", "Palestine")]
    [InlineData("Ấn Độ", "Pakistan")]
    [InlineData("Lithuania", "Latvia")]
    [InlineData("Latvia", "Estonia")]
    [InlineData("Iran", "Iraq")]
    [InlineData("Áo", "Australia")]
    [InlineData("Thụy Sĩ", "Thụy Điển")]
    [InlineData("Slovakia", "Slovenia")]
    [InlineData("Niger", "Nigeria")]
    [InlineData("Sudan", "Nam Sudan")]
    [InlineData("Phần Lan", "Ba Lan")]
    [InlineData("Hà Lan", "Ba Lan")]
    [InlineData("Campuchia", "Thái Lan")]
    [InlineData("Liên Xô", "Nga")]
    [InlineData("NATO", "EU")]
    [InlineData("G7", "G20")]
    [InlineData("CIA", "FBI")]
    [InlineData("đảng Cộng hòa", "đảng Dân chủ")]
    [InlineData("Hamas", "Hezbollah")]
    [InlineData("Thế chiến I", "Thế chiến II")]
    [InlineData("hôm qua", "hôm nay")]
    [InlineData("tuần trước", "tuần tới")]
    [InlineData("triệu", "tỷ")]
    [InlineData("đông", "tây")]
    [InlineData("tăng", "giảm")]
    [InlineData("xuất khẩu", "nhập khẩu")]
    [InlineData("mua", "bán")]
    [InlineData("thắng", "thua")]
    [InlineData("ủng hộ", "phản đối")]
    [InlineData("đồng ý", "từ chối")]
    [InlineData("phê chuẩn", "bác bỏ")]
    [InlineData("gia nhập", "rút khỏi")]
    [InlineData("bổ nhiệm", "bãi nhiệm")]
    [InlineData("nhậm chức", "từ chức")]
    [InlineData("bắt giữ", "phóng thích")]
    [InlineData("tấn công", "phòng thủ")]
    [InlineData("thiệt mạng", "bị thương")]
    [InlineData("thiệt mạng", "mất tích")]
    [InlineData("sống sót", "thiệt mạng")]
    [InlineData("cất cánh", "hạ cánh")]
    [InlineData("mở cửa", "đóng cửa")]
    [InlineData("khai mạc", "bế mạc")]
    [InlineData("khai mạc", "kết thúc")]
    [InlineData("dỡ bỏ", "áp đặt")]
    [InlineData("leo thang", "hạ nhiệt")]
    [InlineData("tàu ngầm", "tàu sân bay")]
    [InlineData("tên lửa đạn đạo", "tên lửa hành trình")]
    [InlineData("siêu thanh", "siêu vượt âm")]
    [InlineData("xe tăng", "xe bọc thép")]
    [InlineData("đạo luật", "dự luật")]
    [InlineData("bị can", "bị cáo")]
    [InlineData("khởi tố", "truy tố")]
    [InlineData("bão", "áp thấp nhiệt đới")]
    [InlineData("doanh thu", "lợi nhuận")]
    [InlineData("lạm phát", "tăng trưởng")]
    [InlineData("nhiệt đới", "ôn đới")]
    [InlineData("huy chương vàng", "huy chương bạc")]
    [InlineData("vô địch", "á quân")]
    [InlineData("nam", "nữ")]
    public void WhatIsNotTheSameIsNeverJoined(string one, string other)
    {
        Alternatives(one).ShouldNotContain(Key(other));
        Alternatives(other).ShouldNotContain(Key(one));
    }

    private static string[] Alternatives(string phrase)
    {
        var keys = QuestionParts.Keys(phrase);
        var match = SynonymTable.Default.Phrases.At(keys, 0, false);
        return match is { } found && found.Length == keys.Length ? [.. found.Value.Select(w => string.Join(' ', w.Keys))] : [];
    }

    private static string Key(string phrase) => string.Join(' ', QuestionParts.Keys(phrase));

    private static Rule[] ReadRules()
    {
        using var stream = typeof(SynonymTable).Assembly.GetManifestResourceStream("synonyms.tsv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(Rule.Of)];
    }

    private sealed record Rule(string Line, double Trust, string Body, string[] Left, string[] Right, bool OneWay)
    {
        public static Rule Of(string line)
        {
            var columns = line.Split('\t');
            var sides = columns[1].Split('>', StringSplitOptions.TrimEntries);
            var left = sides[0].Split('|', StringSplitOptions.TrimEntries);
            var right = sides[^1].Split('|', StringSplitOptions.TrimEntries);
            return new Rule(line, double.Parse(columns[0], CultureInfo.InvariantCulture), columns[1], left, right, sides.Length == 2);
        }
    }
}
