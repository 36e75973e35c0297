using DiplomacyBot.Answering.Conversations;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.Questions.FollowUps;

namespace DiplomacyBot.Answering.Tests.Questions;

/// <summary>Several turns in a row, each read as the answerer reads them: from the standalone questions before it.</summary>
public class FollowUpChainTests
{
    private static readonly ConversationTurn Before =
        new("?", "Ai chủ trì Phiên thảo luận mở cấp cao?", "answered", "", "Nguyễn Xuân Phúc", [], Newsroom.Today);

    [Fact]
    public void OneAfterAnotherOfARow() =>
        Chain("Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra ở đâu?", "Còn lần thứ 37?", "Thế còn lần thứ 38?").ShouldBe("Hội nghị Cấp cao ASEAN lần thứ 38 diễn ra ở đâu?");

    [Fact]
    public void WhatIsBorrowedIsNotBorrowedAgainAndAgain()
    {
        var lengths = new List<int>();
        var earlier = new List<EarlierQuestion> { new("Tàu hải quân New Zealand nào vừa ghé TP.HCM?", null) };
        for (var turn = 0; turn < 12; turn++)
        {
            var standalone = FollowUpRewriter.Rewrite("Sau đó tàu này đi đâu tiếp?", earlier);
            earlier.Add(new EarlierQuestion(standalone.Text, null));
            lengths.Add(standalone.Text.Length);
        }

        lengths.Max().ShouldBeLessThan(200);
        lengths[^1].ShouldBe(lengths[^2]);
    }

    [Theory]
    [InlineData("Còn Malaysia?")]
    [InlineData("Thế còn Campuchia thì sao?")]
    [InlineData("Họ nói gì?")]
    [InlineData("Ông ấy nói gì về việc đó?")]
    [InlineData("con malaysia")]
    public void AFollowUpRepeatedForeverStaysShort(string followUp) =>
        Chain(["Thái Lan mua bao nhiêu máy bay Mỹ?", .. Enumerable.Repeat(followUp, 20)]).Length.ShouldBeLessThan(300);

    [Fact]
    public void DifferentCountriesInARowAreAskedOfOneByOne()
    {
        var standalone = Chain("Thái Lan mua bao nhiêu máy bay Mỹ?", "Còn Malaysia?", "Còn Campuchia?");
        standalone.ShouldContain("Campuchia");
        standalone.ShouldContain("bao nhiêu máy bay");
        standalone.ShouldNotContain("Malaysia");
    }

    [Fact]
    public void TheSubjectOfTwoTurnsAgoIsStillKnown() =>
        Chain("Ai chủ trì Tọa đàm Đối ngoại đa phương?", "Ở đâu?", "Vào ngày nào?").ShouldContain("Tọa đàm Đối ngoại đa phương");

    [Fact]
    public void ARefusedTurnIsNoContext()
    {
        using var newsroom = Newsroom.WithTexts(Snippets.All[0]);
        var read = newsroom.Reader.Read("Ông ấy là ai?", [Before with { Status = "refused" }]);
        read.FollowsUp.ShouldBeFalse();
        read.Standalone.ShouldBe("Ông ấy là ai?");
    }

    [Fact]
    public void BorrowedWordsCountLessThanOwnOnes()
    {
        using var newsroom = Newsroom.WithTexts([.. Snippets.All]);
        var read = newsroom.Reader.Read("  Phiên đó diễn ra khi nào?  ", [Before]);
        read.Question.ShouldBe("  Phiên đó diễn ra khi nào?  ");
        read.FollowsUp.ShouldBeTrue();
        ShouldWeighBorrowedLess(read);
    }

    [Theory]
    [InlineData("có bn người dự ko", "có bao nhiêu người dự không (")]
    [InlineData("phiên đó do ai chủ trì vs bn ng dự?", "phiên đó do ai chủ trì với bao nhiêu người dự (")]
    public void ShorthandInAFollowUpDoesNotShiftWhatIsBorrowed(string question, string start)
    {
        using var newsroom = Newsroom.WithTexts([.. Snippets.All]);
        var read = newsroom.Reader.Read(question, [Before]);
        read.Standalone.ShouldStartWith(start);
        ShouldWeighBorrowedLess(read);
    }

    private static void ShouldWeighBorrowedLess(AnalysedQuestion read)
    {
        var bracket = read.Standalone.IndexOf('(', StringComparison.Ordinal);
        bracket.ShouldBeGreaterThan(0);
        foreach (var concept in read.Concepts)
        {
            (concept.Emphasis < 1).ShouldBe(concept.Start > bracket, read.Text(concept));
        }

        read.Concepts.ShouldContain(c => c.Emphasis < 1);
    }

    private static string Chain(params string[] questions)
    {
        var earlier = new List<EarlierQuestion>();
        foreach (var question in questions)
        {
            earlier.Add(new EarlierQuestion(FollowUpRewriter.Rewrite(question, earlier).Text, null));
        }

        return earlier[^1].Question;
    }
}
