using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.Feedback;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Storage.Tests.Feedback;

public sealed class AnswerLogTests : IDisposable
{
    private readonly StoreFolder _folder = new();
    private readonly AnswerLog _answers;

    public AnswerLogTests() => _answers = Open();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task TheLastAnswerOfAConversationIsFound()
    {
        await Save(GivenAnswers.Make("c1", question: "một"));
        await Save(GivenAnswers.Make("c1", question: "hai"));
        await Save(GivenAnswers.Make("c2", question: "ba"));

        (await Open().LastAsync("c1", default))!.Answer.Question.ShouldBe("hai");
        (await _answers.LastAsync("c3", default)).ShouldBeNull();
    }

    [Fact]
    public async Task TheLastAnswerToAQuestionIsFoundUntilTheConversationStartsOver()
    {
        await Save(GivenAnswers.Make("msteams:19:x;messageid=1", "answer-1") with { AskedBy = "q1" });
        await Save(GivenAnswers.Make("msteams:19:x;messageid=1", "answer-2") with { AskedBy = "q1" });
        await Save(GivenAnswers.Make("msteams:19:x", "answer-3"));

        var found = await Open().FindByQuestionAsync("msteams:19:x", "q1", default);
        (found!.Activity, found.AskedBy).ShouldBe(("answer-2", "q1"));
        (await _answers.FindByQuestionAsync("msteams:19:xy", "q1", default)).ShouldBeNull();
        (await _answers.FindByQuestionAsync("msteams:19:x", "q2", default)).ShouldBeNull();
        await _answers.DetachAsync("msteams:19:x;messageid=1", default);
        (await _answers.FindByQuestionAsync("msteams:19:x", "q1", default)).ShouldBeNull();
    }

    [Theory]
    [InlineData("msteams:19:x@thread.tacv2;messageid=1", "msteams:19:x@thread.tacv2", true)]
    [InlineData("msteams:19:x@thread.tacv2;messageid=1", "msteams:19:x@thread.tacv2;messageid=1", true)]
    [InlineData("msteams:19:x@thread.tacv2", "msteams:19:x@thread.tacv2;messageid=1", true)]
    [InlineData("msteams:a:1", "msteams:a:1", true)]
    [InlineData("msteams:a:1", "msteams:a:12", false)]
    [InlineData("msteams:a:12", "msteams:a:1", false)]
    [InlineData("msteams:a:1", "webchat:a:1", false)]
    public async Task AMessageIsFoundInItsConversationWhicheverThreadIsNamed(string answeredIn, string reactedIn, bool found)
    {
        var given = await Save(GivenAnswers.Make(answeredIn, "1575667808184"));

        (await _answers.FindByActivityAsync(reactedIn, "1575667808184", default))?.Id.ShouldBe(found ? given.Id : null);
        (await _answers.FindByActivityAsync(reactedIn, "1575667808185", default)).ShouldBeNull();
    }

    [Fact]
    public async Task StartingOverLeavesTheAnswerAndTakesTheConversation()
    {
        var given = await Save(GivenAnswers.Make("c1", "7"));
        await _answers.DetachAsync("c1", default);

        (await _answers.LastAsync("c1", default)).ShouldBeNull();
        (await _answers.FindByActivityAsync("c1", "7", default)).ShouldBeNull();
        var kept = (await _answers.FindAsync(given.Id, default)).ShouldNotBeNull();
        (kept.Conversation, kept.Activity).ShouldBe((null, null));
    }

    [Fact]
    public async Task OldAnswersGoUnlessSomebodyVotedOnThem()
    {
        var old = DateTimeOffset.UtcNow.AddDays(-11);
        var (voted, unvoted, fresh) = (GivenAnswers.Make("c", at: old), GivenAnswers.Make("c", at: old), GivenAnswers.Make("c", at: DateTimeOffset.UtcNow));
        foreach (var given in new[] { voted, unvoted })
        {
            await Save(given);
        }

        await new FeedbackStore(_folder.Database).VoteAsync(new Vote(voted.Id, "u", Reaction.Like, null, Vote.FromButtons, old), default);
        await Open(days: 10).SaveAsync(fresh, default);

        (await _answers.FindAsync(unvoted.Id, default)).ShouldBeNull();
        (await _answers.FindAsync(voted.Id, default)).ShouldNotBeNull();
        (await _answers.FindAsync(fresh.Id, default)).ShouldNotBeNull();
    }

    [Fact]
    public async Task AnswersGivenAtOnceAreAllKept()
    {
        var all = Enumerable.Range(0, 20).Select(_ => GivenAnswers.Make("c")).ToList();
        await Task.WhenAll(all.Select(given => Open().SaveAsync(given, default)));

        foreach (var given in all)
        {
            (await _answers.FindAsync(given.Id, default)).ShouldNotBeNull();
        }
    }

    private AnswerLog Open(int days = 90) => new(new StoreDatabase(_folder.Options), Options.Create(new FeedbackOptions { KeepAnswersDays = days }));

    private async Task<GivenAnswer> Save(GivenAnswer given)
    {
        await _answers.SaveAsync(given, default);
        return given;
    }
}
