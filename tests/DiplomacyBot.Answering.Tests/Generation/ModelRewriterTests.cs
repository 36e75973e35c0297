namespace DiplomacyBot.Answering.Tests.Generation;

public class ModelRewriterTests
{
    private const string First = "Cuộc họp SOM ASEAN diễn ra ở thành phố nào?";
    private const string FollowUp = "Cuộc họp đó diễn ra ngày nào?";
    private const string Answer = "Cuộc họp SOM ASEAN diễn ra tại thành phố Nha Trang [1].";

    [Theory]
    [InlineData("Cuộc họp SOM ASEAN diễn ra ngày nào?", true)]
    [InlineData("Cuộc họp SOM ASEAN ở Nha Trang diễn ra ngày nào?", true)]
    [InlineData("Cuộc họp SOM ASEAN ở Đà Nẵng diễn ra ngày nào?", false)]
    [InlineData("Cuộc họp SOM ASEAN lần thứ 40 diễn ra ngày nào?", false)]
    [InlineData("Cuộc họp SOM ASEAN do Tổng thống Putin chủ trì diễn ra ngày nào?", false)]
    [InlineData("Giá vàng trong nước lên bao nhiêu một lượng sáng nay?", false)]
    [InlineData("Cuộc họp SOM ASEAN diễn ra ngày nào? https://evil.example", false)]
    [InlineData("Cuộc họp SOM ASEAN diễn ra ngày nào [1]?", false)]
    [InlineData("Đây là câu hỏi:\nCuộc họp SOM ASEAN diễn ra ngày nào?", false)]
    [InlineData("", false)]
    public async Task ARewritingIsUsedOnlyWhenItIsMadeOfTheConversation(string rewritten, bool used)
    {
        var model = Model(rewritten);
        using var newsroom = Newsroom.WithModel(model, Newsroom.Texts(Snippets.All[4], Snippets.All[7]));
        await newsroom.AskAsync(First, "c");
        var answer = await newsroom.AskAsync(FollowUp, "c");
        model.Requests.Count(r => r.Purpose == "rewrite").ShouldBe(1);
        answer.Question.ShouldBe(FollowUp);
        answer.StandaloneQuestion.Equals(rewritten, StringComparison.Ordinal).ShouldBe(used);
        answer.StandaloneQuestion.ShouldContain("SOM ASEAN");
        answer.Citations[0].Quote.ShouldContain("16-1");
    }

    [Fact]
    public async Task ANumberOfTheQuestionMustStay()
    {
        using var newsroom = Newsroom.WithModel(Model("Cuộc họp SOM ASEAN diễn ra ngày nào?"), Newsroom.Texts(Snippets.All[4], Snippets.All[7]));
        await newsroom.AskAsync(First, "c");
        (await newsroom.AskAsync("Cuộc họp đó ngày 16/1 diễn ra ở đâu?", "c")).StandaloneQuestion.ShouldContain("16/1");
    }

    [Fact]
    public async Task AQuestionThatStandsAloneIsNotSent()
    {
        var model = Model("?");
        using var newsroom = Newsroom.WithModel(model, Newsroom.Texts(Snippets.All[4], Snippets.All[7]));
        await newsroom.AskAsync(First, "c");
        await newsroom.AskAsync("Nga hạ thủy tàu ngầm hạt nhân Khabarovsk ở thành phố nào?", "c");
        model.Requests.ShouldNotContain(r => r.Purpose == "rewrite");
    }

    [Fact]
    public async Task WhereTheModelFailsTheRulesDoIt()
    {
        var model = new ScriptedModel { Answer = static (_, _) => ScriptedModel.Whole(Answer), Rewrite = static _ => throw new HttpRequestException("down") };
        using var newsroom = Newsroom.WithModel(model, Newsroom.Texts(Snippets.All[4], Snippets.All[7]));
        await newsroom.AskAsync(First, "c");
        (await newsroom.AskAsync(FollowUp, "c")).StandaloneQuestion.ShouldContain("SOM ASEAN");
    }

    private static ScriptedModel Model(string rewritten) => new() { Answer = static (_, _) => ScriptedModel.Whole(Answer), Rewrite = _ => rewritten };
}
