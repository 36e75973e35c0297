using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Conversations;
using NSubstitute;

namespace DiplomacyBot.Answering.Tests.Answers;

public class ConversationTests
{
    private static readonly SourceArticle[] Summits =
    [
        News.Of("s36", "Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra tại Đà Nẵng.", "2020-04-02"),
        News.Of("s37", "Hội nghị Cấp cao ASEAN lần thứ 37 diễn ra tại Hà Nội vào tháng 11-2020.", "2020-11-02"),
    ];

    [Fact]
    public async Task AFollowUpIsUnderstoodFromTheConversation()
    {
        using var newsroom = Newsroom.With(Summits);
        (await newsroom.AskAsync("Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra ở đâu?", "c")).ShortAnswer.ShouldBe("Đà Nẵng");
        var second = await newsroom.AskAsync("Còn lần thứ 37?", "c");
        second.ShortAnswer.ShouldBe("Hà Nội");
        second.StandaloneQuestion.ShouldBe("Hội nghị Cấp cao ASEAN lần thứ 37 diễn ra ở đâu?");
        second.Question.ShouldBe("Còn lần thứ 37?");
    }

    [Fact]
    public async Task PreviousQuestionsServeAsAConversation()
    {
        using var newsroom = Newsroom.With(Summits);
        (await newsroom.AskAsync("Còn lần thứ 37?", null, "Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra ở đâu?")).ShortAnswer.ShouldBe("Hà Nội");
        newsroom.Conversations.Asked.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Còn lần thứ 37?")]
    [InlineData("Hội nghị đó diễn ra ở đâu?")]
    public async Task WhatPointsAtNothingSaidIsAskedBack(string question)
    {
        using var newsroom = Newsroom.With(Summits);
        var answer = await newsroom.AskAsync(question);
        answer.Status.ShouldBe(AnswerStatus.Refused);
        answer.Text.ShouldBe(NoAnswerText.LeftOpen);
        answer.Citations.ShouldBeEmpty();
    }

    [Fact]
    public async Task OfOneArticleAloneItIsKnownWhatIsMeant()
    {
        using var newsroom = Newsroom.With(Summits[1]);
        (await newsroom.AskAsync("Hội nghị đó diễn ra ở đâu?")).ShortAnswer.ShouldBe("Hà Nội");
    }

    [Theory]
    [InlineData("Còn lần thứ 37?")]
    [InlineData("Vì sao?")]
    public async Task SmallTalkIsNothingToFollow(string question)
    {
        using var newsroom = Newsroom.With(Summits);
        (await newsroom.AskAsync("cảm ơn bạn", "c")).Status.ShouldBe(AnswerStatus.Refused);
        newsroom.Conversations.Of("c").ShouldBeEmpty();
        (await newsroom.AskAsync(question, null, "Xin chào", "cảm ơn")).Status.ShouldBe(AnswerStatus.Refused);
    }

    [Fact]
    public async Task SmallTalkBetweenQuestionsDoesNotBreakTheConversation()
    {
        using var newsroom = Newsroom.With(Summits);
        (await newsroom.AskAsync("Còn lần thứ 37?", null, "Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra ở đâu?", "ok cảm ơn nhé")).ShortAnswer.ShouldBe("Hà Nội");
    }

    [Fact]
    public async Task PreviousQuestionsAreNotKept()
    {
        using var newsroom = Newsroom.With(Summits);
        await newsroom.AskAsync("Còn lần thứ 37?", "c", "Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra ở đâu?");
        newsroom.Conversations.Of("c").ShouldHaveSingleItem().Question.ShouldBe("Còn lần thứ 37?");
    }

    [Fact]
    public async Task AnotherConversationKnowsNothingOfIt()
    {
        using var newsroom = Newsroom.With(Summits);
        await newsroom.AskAsync("Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra ở đâu?", "c");
        (await newsroom.AskAsync("Còn lần thứ 37?", "d")).StandaloneQuestion.ShouldBe("Còn lần thứ 37?");
        (await newsroom.AskAsync("Còn lần thứ 37?")).StandaloneQuestion.ShouldBe("Còn lần thứ 37?");
    }

    [Fact]
    public async Task EachTurnIsKeptAsItEnded()
    {
        using var newsroom = Newsroom.With(Summits);
        await newsroom.AskAsync("Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra ở đâu?", "c");
        await newsroom.AskAsync("Giá vàng SJC hôm nay là bao nhiêu?", "c");
        await newsroom.AskAsync("  ", "c");
        var turns = newsroom.Conversations.Of("c");
        turns.Select(t => t.Status).ShouldBe(["answered", "not_in_coverage"]);
        turns[0].ArticleIds.ShouldContain("s36");
        turns[0].At.ShouldBe(Newsroom.Today);
        turns[1].ArticleIds.ShouldBeEmpty();
        turns[1].ShortAnswer.ShouldBeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task NoMoreIsRememberedThanWanted(int history)
    {
        using var newsroom = Newsroom.With(o => o.History = history, null, Summits);
        for (var i = 0; i < 6; i++)
        {
            await newsroom.AskAsync("Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra ở đâu?", "c");
        }

        newsroom.Conversations.Asked.ShouldAllBe(max => max == history);
        newsroom.Conversations.Of("c").Count.ShouldBe(6);
    }

    [Fact]
    public async Task OnlyTheLastPreviousQuestionsAreWorkedOn()
    {
        using var newsroom = Newsroom.With(o => o.History = 2, null, Summits);
        await newsroom.AskAsync("Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra ở đâu?");
        var once = newsroom.Coverage.Reads;
        await newsroom.AskAsync("Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra ở đâu?", null, [.. Enumerable.Repeat("Hội nghị Cấp cao ASEAN lần thứ 37 diễn ra ở đâu?", 50)]);
        newsroom.Coverage.Reads.ShouldBe(once + (3 * once));
    }

    [Fact]
    public async Task EmptyAndEndlessPreviousQuestionsDoNoHarm()
    {
        using var newsroom = Newsroom.With(Summits);
        var answer = await newsroom.AskAsync("Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra ở đâu?", null, "", "   ", new string('x', 5000));
        answer.ShortAnswer.ShouldBe("Đà Nẵng");
    }

    [Fact]
    public async Task ACancelledQuestionLeavesNoTrace()
    {
        using var newsroom = Newsroom.With(Summits);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => newsroom.Answerer.AskAsync(new AskRequest("Hội nghị Cấp cao ASEAN lần thứ 36 diễn ra ở đâu?", "c"), cancelled.Token));
        newsroom.Conversations.Of("c").ShouldBeEmpty();
    }

    [Fact]
    public async Task NoRequestIsAMistakeOfTheCaller()
    {
        using var newsroom = Newsroom.With(Summits);
        await Should.ThrowAsync<ArgumentNullException>(() => newsroom.Answerer.AskAsync(null!, CancellationToken.None));
    }

    [Fact]
    public async Task AFaultOfTheStoreIsNotSwallowed()
    {
        var store = Substitute.For<IConversationStore>();
        store.RecentAsync("c", Arg.Any<int>(), Arg.Any<CancellationToken>()).Returns<IReadOnlyList<ConversationTurn>>(_ => throw new InvalidOperationException("disk"));
        using var newsroom = Newsroom.With(store, Summits);
        await Should.ThrowAsync<InvalidOperationException>(() => newsroom.AskAsync("Ai?", "c"));
    }
}
