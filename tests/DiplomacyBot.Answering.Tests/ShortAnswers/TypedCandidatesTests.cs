using DiplomacyBot.Answering.ShortAnswers;
using DiplomacyBot.Answering.Tests.Questions;

namespace DiplomacyBot.Answering.Tests.ShortAnswers;

public class TypedCandidatesTests
{
    [Theory]
    [InlineData("Bộ trưởng Công Thương Nguyễn Hồng Diên dự lễ ký kết tại Bắc Kinh.", "Nguyễn Hồng Diên")]
    [InlineData("Bộ trưởng Quốc phòng Trung Quốc Đổng Quân phát biểu.", "Đổng Quân")]
    [InlineData("Ngoại trưởng Serbia Marko Djuric chia sẻ.", "Marko Djuric")]
    [InlineData("Chủ tịch nước Lương Cường đã có cuộc gặp.", "Lương Cường")]
    [InlineData("Thứ trưởng Bộ Ngoại giao Lê Hoài Trung chủ trì.", "Lê Hoài Trung")]
    [InlineData("Thủ tướng Campuchia Hun Manet cảm ơn.", "Hun Manet")]
    [InlineData("Đại sứ Việt Nam tại Sri Lanka Trịnh Thị Tâm cho biết.", "Trịnh Thị Tâm")]
    [InlineData("Cao ủy Nhân quyền LHQ Volker Turk cho rằng.", "Volker Turk")]
    [InlineData("Theo ông Phúc, hai bên đã đồng ý.", "Phúc")]
    public void APersonIsCutFreeOfOfficeAndCountry(string text, string person)
    {
        var article = Sentences.Analyse(text);
        var best = TypedCandidates.People(article, 0).MaxBy(c => c.Fit);
        article.Text(best).ShouldBe(person);
        best.Fit.ShouldBeGreaterThan(0.5);
    }

    [Theory]
    [InlineData("Hội nghị diễn ra tại Hà Nội.")]
    [InlineData("Phiên họp của LHQ và EU.")]
    [InlineData("Nga và Mỹ đã ký.")]
    public void PlacesAndBodiesAreHardlyPeople(string text) => TypedCandidates.People(Sentences.Analyse(text), 0).ShouldAllBe(c => c.Fit < 0.5);

    [Theory]
    [InlineData("Cuộc họp diễn ra ngày 16-1 tại TP Nha Trang (Khánh Hòa).", "Nha Trang")]
    [InlineData("Phái đoàn thăm Washington hôm qua.", "Washington")]
    [InlineData("Máy bay phải hạ cánh khẩn cấp xuống Tampa, bang Florida.", "Tampa")]
    [InlineData("Tàu được đóng ở thành phố Severodvinsk.", "Severodvinsk")]
    [InlineData("Ngày 30/1, tại New York, phiên họp đã diễn ra.", "New York")]
    [InlineData("Ông Lee Jae Myung sang Trung Quốc.", "Trung Quốc")]
    public void PlacesStandBehindPlaceWordsOrAreKnown(string text, string place)
    {
        var article = Sentences.Analyse(text);
        TypedCandidates.Places(article, 0).OrderByDescending(c => c.Fit).Select(article.Text).ShouldContain(t => t == place || t.EndsWith(place, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Ngày 19/4, tại Hà Nội, Chủ tịch nước chủ trì.", "Ngày 19/4")]
    [InlineData("Trưa ngày 22.9 (giờ địa phương), hai bên gặp nhau.", "Trưa ngày 22.9")]
    [InlineData("Tòa sẽ đưa ra phán quyết vào ngày 21-1-2026.", "ngày 21-1-2026")]
    [InlineData("Tên lửa sẽ trực chiến vào tháng 12.", "tháng 12")]
    [InlineData("Quan hệ được thiết lập năm 2011.", "năm 2011")]
    public void DatesAreCutWithTheirWords(string text, string date)
    {
        var article = Sentences.Analyse(text);
        article.Text(TypedCandidates.Dates(article, 0, QuestionParts.Today).ShouldHaveSingleItem()).ShouldBe(date);
    }

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
        article.Text(TypedCandidates.Numbers(article, 0, QuestionParts.Keys(head), QuestionParts.Today).MaxBy(c => c.Fit)).ShouldBe(number);
    }

    [Theory]
    [InlineData("Ngày 19/4/2021, hai bên gặp nhau.")]
    [InlineData("Năm 2011, hai bên thiết lập quan hệ.")]
    [InlineData("Trong năm tài chính 2026, hai bên thiết lập quan hệ.")]
    [InlineData("Năm APEC 2027, hai bên thiết lập quan hệ.")]
    public void PartsOfADateAreNoNumbers(string text)
    {
        var article = Sentences.Analyse(text);
        article.Text(TypedCandidates.Numbers(article, 0, [], QuestionParts.Today).ShouldHaveSingleItem()).ShouldBe("hai");
    }

    [Fact]
    public void AnAmountOfSeveralYearsIsANumber()
    {
        var article = Sentences.Analyse("Trong 5 năm, 2026 người đã đến.");
        TypedCandidates.Numbers(article, 0, [], QuestionParts.Today).Select(article.Text).ShouldContain(t => t.StartsWith('5'));
    }

    [Fact]
    public void ANumberOfSomethingElseFitsBadly()
    {
        var article = Sentences.Analyse("Malaysia mua 30 máy bay và 200 triệu USD than.");
        var byFit = TypedCandidates.Numbers(article, 0, QuestionParts.Keys("máy bay"), QuestionParts.Today).OrderByDescending(c => c.Fit).ToList();
        byFit[0].Fit.ShouldBeGreaterThan(byFit[1].Fit * 3);
    }

    [Fact]
    public void EveryCandidateStandsInsideItsSentence()
    {
        var text = string.Join('\n', Snippets.All);
        var article = Sentences.Analyse(text);
        for (var s = 0; s < article.Sentences.Count; s++)
        {
            Candidate[] all =
            [
                .. TypedCandidates.People(article, s), .. TypedCandidates.Places(article, s), .. TypedCandidates.Dates(article, s, QuestionParts.Today),
                .. TypedCandidates.Numbers(article, s, ["máy"], QuestionParts.Today), .. PhraseCandidates.Quoted(article, s, ["đề"]), .. PhraseCandidates.Named(article, s, ["phiên"]),
            ];
            foreach (var candidate in all)
            {
                candidate.Start.ShouldBeInRange(article.Sentences[s].Start, candidate.End - 1);
                candidate.End.ShouldBeLessThanOrEqualTo(article.Sentences[s].End);
                candidate.Fit.ShouldBeInRange(0, 1.1);
                candidate.First.ShouldBeLessThanOrEqualTo(candidate.Last);
            }
        }
    }
}
