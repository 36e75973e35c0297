using DiplomacyBot.Answering.Evidence;

namespace DiplomacyBot.Answering.Tests.Passages;

public class PassageRankerTests
{
    [Theory]
    [InlineData("Ai chủ trì phiên họp của Hội đồng Bảo an?")]
    [InlineData("ai chu tri phien hop cua hoi dong bao an?")]
    public async Task ThePassageThatAnswersComesFirst(string question)
    {
        using var newsroom = Newsroom.With(
            News.Of("a", "Nga đã phóng 270 tên lửa sang Ukraine trong tháng 10."),
            News.Of("b", "Ông Nguyễn Xuân Phúc chủ trì phiên họp của Hội đồng Bảo an."),
            News.Of("c", "Hội đồng quản trị của hãng họp tại Hà Nội."));
        var found = await newsroom.Passages.RankAsync(question, 10, CancellationToken.None);
        found[0].Passage.ArticleId.ShouldBe("b");
        found.Select(p => p.Score).ShouldBe(found.Select(p => p.Score).OrderDescending());
    }

    [Fact]
    public async Task NothingIsFoundForAQuestionOfWordsTheCoverageLacks()
    {
        using var newsroom = Newsroom.With(News.Of("a", "Nga đã phóng 270 tên lửa."));
        (await newsroom.Passages.RankAsync("Xyz qwerty?", 10, CancellationToken.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task NoMorePassagesComeThanWereAskedFor()
    {
        using var newsroom = Newsroom.With([.. Snippets.All.Select((s, i) => News.Of("s" + i, s))]);
        (await newsroom.Passages.RankAsync("Hội nghị ASEAN họp ở đâu?", 2, CancellationToken.None)).Count.ShouldBeInRange(0, 2);
    }

    [Theory]
    [InlineData("Hội nghị ASEAN họp ở đâu?")]
    [InlineData("Việt Nam và Liên hợp quốc hợp tác về điều gì?")]
    [InlineData("thu tuong tham nuoc nao?")]
    public async Task TheBestFewAreTheFirstOfAllToTheLastBit(string question)
    {
        using var newsroom = Newsroom.With([.. Snippets.All.SelectMany((s, i) => Enumerable.Range(0, 8).Select(part => News.Of($"s{i}-{part}", s[(part * s.Length / 16)..])))]);
        var all = await newsroom.Passages.RankAsync(question, 200, CancellationToken.None);
        all.Count.ShouldBeGreaterThan(20);
        foreach (var count in new[] { 1, 2, 5, 12, 24, 60 })
        {
            (await newsroom.Passages.RankAsync(question, count, CancellationToken.None)).ShouldBe(all.Take(count));
        }
    }
}
