using System.Text.Json;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Chat.Feedback;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.Feedback;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Tests.Chat.Feedback;

/// <summary>Votes on messages that the channel has given ids, which replies collected for one response never have.</summary>
public sealed class ChatFeedbackTests : IDisposable
{
    private readonly Workspace _workspace = new();
    private readonly FeedbackStore _votes;
    private readonly GivenAnswers _given;
    private readonly ChatFeedback _feedback;

    public ChatFeedbackTests()
    {
        var database = new StoreDatabase(new StorageOptions { DataDirectory = _workspace.Data });
        _votes = new FeedbackStore(database);
        _given = new GivenAnswers(new AnswerLog(database, Options.Create(new FeedbackOptions())), TimeProvider.System, NullLogger<GivenAnswers>.Instance);
        _feedback = new ChatFeedback(_given, _votes, TimeProvider.System, NullLogger<ChatFeedback>.Instance);
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task AReactionToAnAnswerIsALikeUntilItIsTakenBack()
    {
        await GiveAsync("q1", "100");
        var incoming = Incoming("messageReaction", replyTo: "100");

        await _feedback.TakeReactionsAsync([new MessageReaction { Type = "heart" }], incoming, default);
        (await QuestionsVotedOn()).ShouldBeEmpty();
        await _feedback.TakeReactionsAsync([new MessageReaction { Type = "like" }], incoming, default);
        (await QuestionsVotedOn()).ShouldBe(["q1"]);
        await _feedback.WithdrawReactionsAsync([new MessageReaction { Type = "like" }], incoming, default);
        (await QuestionsVotedOn()).ShouldBeEmpty();
    }

    [Fact]
    public async Task AnInvokeIsAboutTheMessageItNamesAndElseAboutTheLastAnswer()
    {
        await GiveAsync("q1", "100");
        await GiveAsync("q2", "200");

        (await TeamsAsync(replyTo: "100")).ShouldBe(FeedbackOutcome.Kept);
        (await QuestionsVotedOn()).ShouldBe(["q1"]);
        (await TeamsAsync(replyTo: null)).ShouldBe(FeedbackOutcome.Kept);
        (await QuestionsVotedOn()).ShouldBe(["q1", "q2"], ignoreOrder: true);
        (await TeamsAsync(replyTo: "300")).ShouldBe(FeedbackOutcome.UnknownAnswer, "the last answer is not what was voted on");
        (await QuestionsVotedOn()).Count().ShouldBe(2);
    }

    [Fact]
    public async Task OneUserHasOneVoteHoweverTheUserIsNamed()
    {
        await GiveAsync("q1", "100");
        await TeamsAsync("100", new ChannelAccount { Id = "29:1", Name = "Nguyễn Văn A", AadObjectId = "aad" });
        await TeamsAsync("100", new ChannelAccount { Id = "29:2", Name = "A. Nguyễn", AadObjectId = "aad" });
        await TeamsAsync("100", new ChannelAccount { Id = "29:3", Name = "Nguyễn Văn A", AadObjectId = "other" });

        var entries = await _votes.ListAsync(new FeedbackFilter(), default);
        entries.Count.ShouldBe(2);
        entries.ShouldAllBe(e => !JsonSerializer.Serialize(e, JsonSerializerOptions.Default).Contains("Nguy"));
    }

    [Fact]
    public async Task AStoreThatIsAwayCostsTheVoteAndNotTheAnswer()
    {
        var broken = new StoreDatabase(new StorageOptions { DataDirectory = _workspace.Write("file", "where the folder should be") });
        var given = new GivenAnswers(new AnswerLog(broken, Options.Create(new FeedbackOptions())), TimeProvider.System, NullLogger<GivenAnswers>.Instance);

        await given.KeepAsync(GivenAnswer.NewId(), Answer("q"), Incoming("message"), "1", default);
    }

    private Task GiveAsync(string question, string activity) => _given.KeepAsync(GivenAnswer.NewId(), Answer(question), Incoming("message"), activity, default);

    private Task<FeedbackOutcome> TeamsAsync(string? replyTo, ChannelAccount? from = null)
    {
        var incoming = Incoming("invoke", replyTo);
        incoming.From = from ?? incoming.From;
        incoming.Value = JsonDocument.Parse("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{}"}}""").RootElement;
        return _feedback.TakeTeamsAsync(incoming, default);
    }

    private async Task<IEnumerable<string>> QuestionsVotedOn() => (await _votes.ListAsync(new FeedbackFilter(), default)).Select(e => e.Answer.Answer.Question);

    private static Answer Answer(string question) => new() { Question = question, StandaloneQuestion = question, Status = AnswerStatus.Answered, Text = "x" };

    private static Activity Incoming(string type, string? replyTo = null) => new()
    {
        Type = type, ChannelId = "msteams", Conversation = new ConversationAccount { Id = "19:x@thread.tacv2" }, From = new ChannelAccount { Id = "29:user" }, ReplyToId = replyTo,
    };
}
