using DiplomacyBot.Answering.Evidence.Subjects;
using DiplomacyBot.Answering.ShortAnswers;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.Tests.Questions;
using Shouldly;
using Xunit;

namespace DiplomacyBot.Answering.Tests.Evidence.Subjects;

public sealed class SubjectQuestionTests
{
    [Theory]
    [InlineData("Maria Zakharova là ai?")]
    [InlineData("maria zakharova la ai")]
    [InlineData("Ai là Maria Zakharova?")]
    [InlineData("ai la maria zakharova")]
    [InlineData("Xin hỏi ông Khalil al-Hayya là ai vậy ạ?")]
    [InlineData("Cho tôi hỏi Maria Zakharova là ai nhỉ?")]
    [InlineData("Laurence des Cars là ai?")]
    [InlineData("Bà Hochul là ai?")]
    [InlineData("SNAP là gì?")]
    [InlineData("snap la gi")]
    [InlineData("USMCA là viết tắt của gì?")]
    [InlineData("UNESCO là chữ viết tắt của từ gì?")]
    [InlineData("IEEPA viết tắt của cụm từ gì?")]
    [InlineData("CTBT nghĩa là gì?")]
    [InlineData("CTBT có nghĩa là gì ạ?")]
    [InlineData("HUR tên đầy đủ là gì?")]
    [InlineData("Công ước Hà Nội là gì?")]
    [InlineData("khí tự nhiên hóa lỏng là gì?")]
    public void WhoAsksWhoOrWhatSomethingIsIsTold(string question) => SubjectQuestion.Of(QuestionParts.Read(question)).ShouldNotBeNull();

    [Theory]
    [InlineData("Trưởng bản Huổi Thanh 2 là ai?")]
    [InlineData("Người đứng đầu phái đoàn là ai?")]
    [InlineData("Việt Nam là gì?")]
    [InlineData("Hàn Quốc là gì?")]
    [InlineData("Ai là?")]
    [InlineData("là ai?")]
    [InlineData("Là gì?")]
    [InlineData("xin hỏi là ai ạ")]
    [InlineData("Maria Zakharova nói gì?")]
    [InlineData("Ai chủ trì phiên họp?")]
    [InlineData("Maria Zakharova là ai và nói gì?")]
    [InlineData("Mục tiêu dài hạn của chương trình hợp tác giữa hai nước là gì?")]
    [InlineData("[1] là gì?")]
    [InlineData("2025 là gì?")]
    [InlineData("<script>alert(1)</script> là ai?")]
    [InlineData("SNAP SNAP SNAP SNAP SNAP SNAP SNAP SNAP SNAP là gì?")]
    [InlineData("?")]
    [InlineData("")]
    public void OtherQuestionsAreLeftAlone(string question) => SubjectQuestion.Of(QuestionParts.Read(question)).ShouldBeNull();

    [Fact]
    public void TheOfficeOfMostPapersIsTheAnswerAndOthersAreNotShown()
    {
        var found = Introductions.Kept("Dick Schoof là ai?", "Thủ tướng Hà Lan Dick Schoof phát biểu.", "Thủ tướng Hà Lan Dick Schoof ủng hộ.", "Chuyên gia Dick Schoof nhận định.");
        found.Sentences.Count.ShouldBe(2);
        found.Sentences.ShouldAllBe(s => s.ShortAnswers.Single().Kind == AnswerKind.Who);
        Texts(found).ShouldAllBe(t => t == "Thủ tướng Hà Lan");
    }

    [Fact]
    public void ASentenceThatTellsLessSupportsTheFullestFromBehind()
    {
        var found = Introductions.Kept("Zelensky là ai?", "Tổng thống Volodymyr Zelensky và Thủ tướng Ulf Kristersson.", "Tổng thống Ukraine Volodymyr Zelensky.");
        found.Sentences.Count.ShouldBe(2);
        Texts(found).ShouldBe(["Tổng thống Ukraine"]);
        found.Sentences.MaxBy(s => s.Score)!.ShortAnswers.ShouldNotBeEmpty();
    }

    [Fact]
    public void WhatOnePaperAloneAddsIsNoPartOfTheOffice() => Introductions.Told(
        "Abbas Araghchi là ai?", "Ngoại trưởng Iran Abbas Araghchi tới Geneva.", "Ngoại trưởng Iran Abbas Araghchi phát biểu.", "Ngoại trưởng Iran Abbas Araghchi điện đàm.", "Ngoại trưởng Iran Seyed Abbas Araghchi nói vậy.").ShouldBe("Ngoại trưởng Iran");

    [Fact]
    public void ANameNobodyIntroducesHasQuotesAndNoShortAnswer()
    {
        var found = Introductions.Kept("Rob Jetten là ai?", "Ông Rob Jetten đang trên đường trở thành thủ tướng trẻ nhất trong lịch sử Hà Lan.");
        (found.IsUntold, found.IsTold).ShouldBe((true, false));
        found.Sentences.ShouldHaveSingleItem().ShortAnswers.ShouldBeEmpty();
    }

    [Fact]
    public void ACommonNounNobodyDefinesMayBeToldInOtherWords()
    {
        var found = Introductions.Kept("nợ công là gì?", "Chính phủ bàn về nợ công và lạm phát.");
        (found.IsUntold, found.IsTold).ShouldBe((false, false));
    }

    [Fact]
    public void ANameThatIsNotThereChangesNothing()
    {
        var found = Introductions.Kept("Karim Khan là ai?", "Bộ trưởng Dầu mỏ Ai Cập Karim Badawi cho biết nước này đã phát hiện thêm mỏ dầu.");
        (found.IsUntold, found.IsTold).ShouldBe((false, false));
    }

    [Fact]
    public async Task WhatIsToldIsTheShortAnswerOfTheWholeAnswerStatedAndSure()
    {
        using var newsroom = Newsroom.WithTexts("Người phát ngôn Bộ Ngoại giao Nga Maria Zakharova họp báo tại Moskva.", "Giá vàng hôm nay tăng nhẹ.");
        var answer = await newsroom.AskAsync("Maria Zakharova là ai?");
        answer.Status.ShouldBe(Answering.Answers.AnswerStatus.Answered);
        answer.ShortAnswer.ShouldBe("Người phát ngôn Bộ Ngoại giao Nga");
        answer.Text.ShouldStartWith("Người phát ngôn Bộ Ngoại giao Nga [1].");
    }

    [Fact]
    public async Task OfANameNobodyIntroducesOnlyQuotesAreShown()
    {
        using var newsroom = Newsroom.WithTexts("Ông Rob Jetten đang trên đường trở thành thủ tướng trẻ nhất trong lịch sử Hà Lan.", "Giá vàng hôm nay tăng nhẹ.");
        var answer = await newsroom.AskAsync("Rob Jetten là ai?");
        answer.ShortAnswer.ShouldBeNull();
        answer.Status.ShouldBe(Answering.Answers.AnswerStatus.Answered);
        answer.Text.ShouldStartWith("Theo ");
    }

    private static IEnumerable<string> Texts(Answering.Evidence.FoundEvidence found) => found.Sentences.SelectMany(s => s.ShortAnswers.Select(a => s.Article.Article.Text[a.Start..a.End]));
}
