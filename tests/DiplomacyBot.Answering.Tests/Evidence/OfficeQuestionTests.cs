using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Tests.Questions;
using Shouldly;
using Xunit;

namespace DiplomacyBot.Answering.Tests.Evidence;

public sealed class OfficeQuestionTests
{
    [Theory]
    [InlineData("Ngoại trưởng Nga là ai?", "Bộ trưởng Ngoại giao Nga Sergey Lavrov tiếp Bộ trưởng Ngoại giao Triều Tiên Choe Son Hui.", "Sergey Lavrov")]
    [InlineData("Bộ trưởng Ngoại giao Triều Tiên là ai?", "Ngoại trưởng Nga Sergey Lavrov tiếp Ngoại trưởng Triều Tiên Choe Son Hui.", "Choe Son Hui")]
    [InlineData("Thủ tướng Việt Nam hiện nay là ai?", "Thủ tướng Phạm Minh Chính dự hội nghị.", "Phạm Minh Chính")]
    [InlineData("ai là chủ tịch nước việt nam", "Chủ tịch nước Lương Cường hội đàm với Tổng thống Mỹ Donald Trump.", "Lương Cường")]
    [InlineData("Thủ tướng là ai?", "Thủ tướng Phạm Minh Chính thăm Lào.", "Phạm Minh Chính")]
    [InlineData("Chủ tịch nước là ai?", "Chủ tịch nước Lương Cường hội đàm với Tổng thống Mỹ Donald Trump.", "Lương Cường")]
    [InlineData("Thống đốc Louisiana là ai?", "Thống đốc bang Louisiana Jeff Landry ký tuyên bố khẩn cấp.", "Jeff Landry")]
    [InlineData("Tổng thống của Pháp tên là gì?", "Tổng thống Pháp Emmanuel Macron đọc lời chào mừng.", "Emmanuel Macron")]
    [InlineData("Đại sứ Việt Nam tại Myanmar là ai?", "Đại sứ Việt Nam tại Myanmar Lý Quốc Tuấn cùng cán bộ tham dự buổi lễ.", "Lý Quốc Tuấn")]
    [InlineData("Đại sứ Mỹ tại Việt Nam là ai?", "Đại sứ Hoa Kỳ tại Việt Nam Marc Evans Knapper ký Bản ghi nhớ.", "Marc Evans Knapper")]
    [InlineData("Đại sứ Việt Nam tại Nhật Bản tên là gì?", "Ông Phạm Quang Hiệu - Đại sứ Việt Nam tại Nhật Bản phát biểu tại sự kiện.", "Phạm Quang Hiệu")]
    [InlineData("đại sứ vn tại nhật là ai", "Ông Phạm Quang Hiệu, Đại sứ Việt Nam tại Nhật Bản dự lễ.", "Phạm Quang Hiệu")]
    [InlineData("Chủ tịch Ủy ban châu Âu là ai?", "Chủ tịch Ủy ban châu Âu Ursula von der Leyen phát biểu sau hội nghị.", "Ursula von der Leyen")]
    [InlineData("Chủ tịch Hội đồng châu Âu là ai?", "Ông Zelensky gặp Chủ tịch Hội đồng châu Âu Antonio Costa.", "Antonio Costa")]
    [InlineData("Người phát ngôn Bộ Ngoại giao Việt Nam là ai?", "Người phát ngôn Bộ Ngoại giao Phạm Thu Hằng nêu rõ lập trường.", "Phạm Thu Hằng")]
    [InlineData("Người phát ngôn Bộ Ngoại giao Nga là ai?", "Người phát ngôn Bộ Ngoại giao Nga Maria Zakharova họp báo.", "Maria Zakharova")]
    [InlineData("Bộ trưởng Công Thương là ai?", "Bộ trưởng Công Thương Nguyễn Hồng Diên tiếp đoàn.", "Nguyễn Hồng Diên")]
    [InlineData("TTK LHQ là ai", "Tổng Thư ký Liên hợp quốc António Guterres tới Hà Nội.", "António Guterres")]
    public void TheHolderNamedIsTheAnswer(string question, string text, string holder)
    {
        using var ranking = new Ranking(question, News.Of("a", text));
        var kept = Kept(ranking).ShouldHaveSingleItem();
        text[kept.ShortAnswers[0].Start..kept.ShortAnswers[0].End].ShouldBe(holder);
    }

    [Theory]
    [InlineData("Tổng thống Philippines là ai?", "Cựu Tổng thống Philippines Rodrigo Duterte bị bắt.")]
    [InlineData("Tổng thống Mỹ là ai?", "Phó Tổng thống Mỹ JD Vance thăm Israel.")]
    [InlineData("Bộ trưởng Ngoại giao là ai?", "Bộ trưởng Ngoại giao Vương Nghị hội đàm với phía Mỹ.")]
    [InlineData("Tổng thống là ai?", "Tổng thống Mỹ Donald Trump thăm Hàn Quốc.")]
    [InlineData("Tổng thống Nigeria là ai?", "Tổng thống Donald Trump dọa cắt viện trợ cho Nigeria.")]
    [InlineData("Thủ tướng Việt Nam là ai?", "Thủ tướng Lào Sonexay Siphandone thăm Việt Nam.")]
    [InlineData("Bộ trưởng Ngoại giao Việt Nam là ai?", "Bộ trưởng Ngoại giao Vorapan Srivoranart nói về Việt Nam.")]
    [InlineData("Chủ tịch Quốc hội Việt Nam là ai?", "Chủ tịch Hội Nông dân Việt Nam Lương Quốc Đoàn phát biểu.")]
    [InlineData("Đại sứ Trung Quốc tại Việt Nam là ai?", "Đại sứ Việt Nam tại Venezuela Vũ Trung Mỹ nói về quan hệ với Trung Quốc.")]
    [InlineData("Đại sứ Việt Nam tại Anh là ai?", "Đại sứ Nguyễn Thị Vân Anh, Trưởng Phái đoàn Việt Nam bên cạnh UNESCO, phát biểu.")]
    [InlineData("Đại sứ Nhật Bản tại Việt Nam là ai?", "Đại sứ Nhật Bản tại Venezuela Yasushi Sato thăm gian hàng Việt Nam.")]
    [InlineData("Chủ tịch Ủy ban châu Âu là ai?", "Cựu Phó Chủ tịch Ủy ban châu Âu Frans Timmermans tranh cử.")]
    [InlineData("Người phát ngôn Bộ Ngoại giao Việt Nam là ai?", "Người phát ngôn Bộ Ngoại giao Nga Maria Zakharova nói về Việt Nam.")]
    [InlineData("Bộ trưởng Ngoại giao Thái Lan là ai?", "Ông Vorapan Srivoranart, Thư ký Bộ trưởng Ngoại giao Thái Lan, dự lễ.")]
    [InlineData("Tổng Lãnh sự Việt Nam tại San Francisco là ai?", "Tổng thống Trump nói San Francisco là điểm đến tiếp theo.")]
    [InlineData("Thủ tướng Malaysia là ai?", "Tổng thống Mỹ Donald Trump, Thủ tướng Malaysia và các lãnh đạo dự lễ ký.")]
    public void WhoeverElseStandsNearTheWordsIsNot(string question, string text)
    {
        using var ranking = new Ranking(question, News.Of("a", text));
        Kept(ranking).ShouldBeEmpty();
    }

    [Fact]
    public void AnOfficeWithoutItsCountryIsThatOfTheHolderNamedWithItElsewhere()
    {
        using var ranking = new Ranking("Tổng thống Mỹ là ai?", News.Of("a", "Tổng thống Mỹ Donald Trump tới Busan. Tổng thống Donald Trump rời Busan."), News.Of("b", "Tổng thống Lee Jae Myung đón ông Trump của Mỹ."));
        Kept(ranking).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("Thủ tướng Việt Nam thăm nước nào?")]
    [InlineData("Ai tháp tùng Thủ tướng Việt Nam?")]
    [InlineData("Ai gặp Tổng thống Mỹ và Tổng thống Nga?")]
    public void OtherQuestionsAreLeftAlone(string question)
    {
        using var ranking = new Ranking(question, News.Of("a", "Thủ tướng Phạm Minh Chính thăm Lào."));
        OfficeQuestion.Of(ranking.Question, QuestionParts.Today).ShouldBeNull();
    }

    private static IReadOnlyList<EvidenceSentence> Kept(Ranking ranking) =>
        OfficeQuestion.Of(ranking.Question, QuestionParts.Today).ShouldNotBeNull().Keep(new FoundEvidence(ranking.Weights, 1, ranking.Sentences), QuestionParts.Today).Sentences;
}
