using DiplomacyBot.Answering.Tests.Evidence;

namespace DiplomacyBot.Answering.Tests.Answers;

public class EvidenceSelectionTests
{
    [Fact]
    public void TheSameSentenceInTwoArticlesIsShownOnce()
    {
        using var ranking = new Ranking("Ai chủ trì phiên họp?", News.Of("a", "Ông Lương Cường chủ trì phiên họp."), News.Of("b", "Ông Lương Cường chủ trì phiên họp!"));
        ranking.Choose().Count.ShouldBe(1);
    }

    [Fact]
    public void ASentenceWithCitationNumbersOfItsOwnIsNeverChosen()
    {
        using var ranking = new Ranking("Ai chủ trì phiên họp?", News.Of("a", "Ông Lương Cường chủ trì phiên họp [1]. Phiên họp diễn ra tốt đẹp."));
        ranking.Choose().ShouldAllBe(s => !s.Quote.Contains('['));
    }

    [Fact]
    public void AnAnswerThatSeveralArticlesGiveIsPreferred()
    {
        using var ranking = new Ranking(
            "Ai chủ trì phiên họp?",
            News.Of("a", "Ông Trần Lưu Quang chủ trì phiên họp."),
            News.Of("b", "Ông Lương Cường chủ trì phiên họp."),
            News.Of("c", "Chiều nay, phiên họp do ông Lương Cường chủ trì, báo chí đưa tin."),
            News.Of("d", "Theo kế hoạch, người chủ trì phiên họp là ông Lương Cường."));
        ranking.Choose()[0].Quote.ShouldContain("Lương Cường");
    }

    [Fact]
    public void AFurtherSentenceBringsWhatTheFirstOneLacks()
    {
        using var ranking = new Ranking(
            "Theo thỏa thuận, Thái Lan và Malaysia mua bao nhiêu máy bay Mỹ?",
            News.Of("a", "Theo thỏa thuận, Thái Lan mua 80 máy bay Mỹ.\nTheo thỏa thuận, Malaysia mua 30 máy bay Mỹ."));
        var quotes = string.Join(' ', ranking.Choose().Select(s => s.Quote));
        quotes.ShouldContain("80");
        quotes.ShouldContain("30");
    }

    [Fact]
    public void ASentenceOfAnotherSubjectIsNotAddedToFillUp()
    {
        using var ranking = new Ranking("Cuộc họp SOM ASEAN diễn ra ở đâu?", News.Of("a", Snippets.All[4]), News.Of("b", "Giá vàng trong nước tăng mạnh."));
        ranking.Choose().ShouldHaveSingleItem().Article.Article.Id.ShouldBe("a");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void NoMoreAreChosenThanWanted(int most)
    {
        using var ranking = new Ranking("Việt Nam làm gì?", News.Of("a", string.Join('\n', Snippets.All)));
        ranking.Choose(most).Count.ShouldBeInRange(1, most);
    }

    [Fact]
    public void NothingRankedMeansNothingChosen()
    {
        using var ranking = new Ranking("Ai?");
        ranking.Choose().ShouldBeEmpty();
    }
}
