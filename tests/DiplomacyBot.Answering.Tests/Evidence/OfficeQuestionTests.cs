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
    [InlineData("Tổng thống của Pháp tên là gì?", "Tổng thống Pháp Emmanuel Macron đọc lời chào mừng.", "Emmanuel Macron")]
    public void TheHolderNamedIsTheAnswer(string question, string text, string holder)
    {
        using var ranking = new Ranking(question, News.Of("a", text));
        var kept = Kept(ranking).ShouldHaveSingleItem();
        text[kept.ShortAnswers[0].Start..kept.ShortAnswers[0].End].ShouldBe(holder);
    }

    [Theory]
    [InlineData("Tổng thống Philippines là ai?", "Cựu Tổng thống Philippines Rodrigo Duterte bị bắt.")]
    [InlineData("Tổng thống Mỹ là ai?", "Phó Tổng thống Mỹ JD Vance thăm Israel.")]
    [InlineData("Tổng thống Nigeria là ai?", "Tổng thống Donald Trump dọa cắt viện trợ cho Nigeria.")]
    [InlineData("Thủ tướng Việt Nam là ai?", "Thủ tướng Lào Sonexay Siphandone thăm Việt Nam.")]
    [InlineData("Bộ trưởng Ngoại giao Việt Nam là ai?", "Bộ trưởng Ngoại giao Vorapan Srivoranart nói về Việt Nam.")]
    [InlineData("Chủ tịch Quốc hội Việt Nam là ai?", "Chủ tịch Hội Nông dân Việt Nam Lương Quốc Đoàn phát biểu.")]
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
    [InlineData("Thủ tướng là ai?")]
    [InlineData("Ai gặp Tổng thống Mỹ và Tổng thống Nga?")]
    public void OtherQuestionsAreLeftAlone(string question)
    {
        using var ranking = new Ranking(question, News.Of("a", "Thủ tướng Phạm Minh Chính thăm Lào."));
        OfficeQuestion.Of(ranking.Question, QuestionParts.Today).ShouldBeNull();
    }

    private static IReadOnlyList<EvidenceSentence> Kept(Ranking ranking) =>
        OfficeQuestion.Of(ranking.Question, QuestionParts.Today).ShouldNotBeNull().Keep(new FoundEvidence(ranking.Weights, 1, ranking.Sentences), QuestionParts.Today).Sentences;
}
