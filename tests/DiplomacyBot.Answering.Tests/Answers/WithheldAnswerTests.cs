using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Citations;

namespace DiplomacyBot.Answering.Tests.Answers;

/// <summary>The store may change while a question is answered; what is shown is what is stored at the end.</summary>
public class WithheldAnswerTests
{
    private const string Question = "Cuộc họp SOM ASEAN diễn ra ở thành phố nào?";

    private static readonly SourceArticle Som = News.Of("a", Snippets.All[4], "2020-01-16", "Báo Thử", "ASEAN họp SOM trù bị");

    [Fact]
    public async Task AnArticleThatChangedSinceItWasRankedIsNotQuoted()
    {
        using var newsroom = Newsroom.With(Som);
        newsroom.Coverage.BehindRead = (read, articles) => articles["a"] = articles["a"] with { Text = "Đính chính: " + articles["a"].Text, Version = 2 };
        await ShouldBeWithheld(newsroom);
    }

    [Fact]
    public async Task AnArticleRemovedSinceItWasRankedIsNotQuoted()
    {
        using var newsroom = Newsroom.With(Som);
        newsroom.Coverage.BehindRead = (read, articles) => articles.Remove("a");
        await ShouldBeWithheld(newsroom);
    }

    [Fact]
    public async Task AnArticleCutShortSinceItWasRankedIsNotQuoted()
    {
        using var newsroom = Newsroom.With(Som);
        newsroom.Coverage.BehindRead = (read, articles) => articles["a"] = articles["a"] with { Text = "" };
        await ShouldBeWithheld(newsroom);
    }

    [Fact]
    public async Task AChangeBehindTheQuoteDoesNoHarm()
    {
        using var newsroom = Newsroom.With(Som);
        newsroom.Coverage.BehindRead = (read, articles) => articles["a"] = articles["a"] with { Text = articles["a"].Text + " Cập nhật.", Version = 2 };
        (await newsroom.AskAsync(Question)).Status.ShouldBe(AnswerStatus.Answered);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Ngắn.")]
    [InlineData("Cuộc họp SOM ASEAN bị hoãn. Lý do không được nêu.")]
    public async Task AnIndexBehindTheStoreNeverBringsOldText(string text)
    {
        using var newsroom = Newsroom.With(Som);
        newsroom.Coverage.Replace(Som with { Text = text, Version = 2 });
        var answer = await newsroom.AskAsync(Question);
        answer.Text.ShouldNotContain("Nha Trang");
        CitationChecker.Check(answer, newsroom.Coverage.Articles).ShouldBeEmpty();
    }

    private static async Task ShouldBeWithheld(Newsroom newsroom)
    {
        var answer = await newsroom.AskAsync(Question);
        newsroom.Coverage.Reads.ShouldBeGreaterThan(1);
        answer.Status.ShouldBe(AnswerStatus.NotInCoverage);
        answer.Citations.ShouldBeEmpty();
        answer.ShortAnswer.ShouldBeNull();
        answer.Text.ShouldNotContain("Nha Trang");
    }
}
