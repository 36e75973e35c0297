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

    [Fact]
    public void EveryCandidateStandsInsideItsSentence()
    {
        var text = string.Join('\n', Snippets.All);
        var article = Sentences.Analyse(text);
        for (var s = 0; s < article.Sentences.Count; s++)
        {
            Candidate[] all =
            [
                .. TypedCandidates.People(article, s), .. PlaceCandidates.Of(article, s), .. TypedCandidates.Dates(article, s, QuestionParts.Today),
                .. NumberCandidates.Of(article, s, ["máy"], [], QuestionParts.Today), .. PhraseCandidates.Quoted(article, s, ["đề"]), .. PhraseCandidates.Named(article, s, ["phiên"]),
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
