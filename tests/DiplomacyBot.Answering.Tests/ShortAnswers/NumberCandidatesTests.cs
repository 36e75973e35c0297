using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.ShortAnswers;
using DiplomacyBot.Answering.ShortAnswers.Spans;
using DiplomacyBot.Answering.Tests.Questions;

namespace DiplomacyBot.Answering.Tests.ShortAnswers;

public class NumberCandidatesTests
{
    [Theory]
    [InlineData("Vụ tấn công gây thiệt hại ít nhất 1,9 tỷ bảng cho nền kinh tế.", "tiền", "1,9 tỷ bảng")]
    [InlineData("Bộ này nhận khoản quyên góp trị giá 130 triệu USD.", "tiền", "130 triệu USD")]
    [InlineData("Malaysia sẽ mua 30 máy bay của Mỹ.", "máy bay", "30 máy bay")]
    [InlineData("Quân đội đã phóng 270 tên lửa trong tháng 10.", "tên lửa", "270 tên lửa")]
    [InlineData("Tọa đàm được chia thành 02 phiên thảo luận.", "phiên", "02 phiên")]
    [InlineData("Bà thắng áp đảo với 63% số phiếu.", "phần trăm", "63%")]
    [InlineData("Việt Nam trao trả cho Mỹ 994 hòm đựng hài cốt.", "hòm", "994 hòm")]
    [InlineData("Hai mươi người bị thương, 3 tàu hỏng.", "người", "Hai mươi người")]
    public void ANumberBringsItsUnit(string text, string head, string number)
    {
        var article = Sentences.Analyse(text);
        article.Text(Of(article, head).MaxBy(c => c.Fit)).ShouldBe(number);
    }

    [Theory]
    [InlineData("Ngày 19/4/2021, hai bên gặp nhau.")]
    [InlineData("Năm 2011, hai bên thiết lập quan hệ.")]
    [InlineData("Trong năm tài chính 2026, hai bên thiết lập quan hệ.")]
    [InlineData("Năm APEC 2027, hai bên thiết lập quan hệ.")]
    public void PartsOfADateAreNoNumbers(string text)
    {
        var article = Sentences.Analyse(text);
        article.Text(Of(article, "").ShouldHaveSingleItem()).ShouldBe("hai");
    }

    [Fact]
    public void AnAmountOfSeveralYearsIsANumber()
    {
        var article = Sentences.Analyse("Trong 5 năm, 2026 người đã đến.");
        Of(article, "").Select(article.Text).ShouldContain(t => t.StartsWith('5'));
    }

    [Fact]
    public void ANumberOfSomethingElseFitsBadly()
    {
        var article = Sentences.Analyse("Malaysia mua 30 máy bay và 200 triệu USD than.");
        var byFit = Of(article, "máy bay").OrderByDescending(c => c.Fit).ToList();
        byFit[0].Fit.ShouldBeGreaterThan(byFit[1].Fit * 3);
    }

    [Theory]
    [InlineData("Mực nước sông Hương tại trạm Kim Long đo được 2,26m.", "", "2,26m")]
    [InlineData("Gió bão đang là 83 km/h.", "", "83 km/h")]
    [InlineData("Tàu chạy với vận tốc 88km/giờ.", "", "88km/giờ")]
    [InlineData("Hạn ngạch hiện là 0,5 triệu tấn mỗi năm.", "ngô", "0,5 triệu tấn")]
    [InlineData("Giá bán là 150.000 đồng/kg.", "tiền", "150.000 đồng/kg")]
    [InlineData("Ngành ô tô cần 870 tấn nam châm đất hiếm.", "tấn nam châm", "870 tấn")]
    [InlineData("Thủ tướng hỗ trợ 100 tỷ đồng.", "tỷ sau lũ", "100 tỷ đồng")]
    public void TheUnitStaysWithItsNumber(string text, string head, string number)
    {
        var article = Sentences.Analyse(text);
        article.Text(Of(article, head).MaxBy(c => c.Fit)).ShouldBe(number);
    }

    [Fact]
    public void AUnitBehindPunctuationIsThatOfSomethingElse()
    {
        var article = Sentences.Analyse("Thanh dài nhất nặng 11,21kg; thanh ngắn nhất nặng 5,82 kg.");
        Of(article, "thanh đá").ShouldAllBe(c => c.Fit < 0.6);
    }

    [Theory]
    [InlineData("Lễ hội Áo dài Du lịch Hà Nội 2025 có nhiều người dự.", "chị em")]
    [InlineData("Vụ giẫm đạp xảy ra trong 2 ngày.", "tiền")]
    public void YearsAndDaysAreNoAmounts(string text, string head)
    {
        var article = Sentences.Analyse(text);
        Of(article, head).ShouldAllBe(c => c.Fit < 0.3);
    }

    private static IEnumerable<Candidate> Of(ArticleAnalysis article, string head) =>
        NumberCandidates.Of(article, 0, QuestionParts.Keys(head), MeasureUnits.Of("", QuestionParts.Keys(head)), QuestionParts.Today);
}
