using System.Text;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.Tests.Activities;
using DiplomacyBot.Channels.Turns;

namespace DiplomacyBot.Channels.Tests.Turns;

public sealed class ActivityHandlerTests
{
    [Theory]
    [InlineData("""{"type":"message"}""", "message")]
    [InlineData("""{"type":"messageUpdate"}""", "update")]
    [InlineData("""{"type":"messageDelete"}""", "delete")]
    [InlineData("""{"type":"event"}""", "event")]
    [InlineData("""{"type":"typing"}""", "other")]
    [InlineData("""{"type":"Message"}""", "other")]
    [InlineData("""{"type":"messageReaction","reactionsAdded":[{"type":"like"}],"reactionsRemoved":[{"type":"sad"}]}""", "+like,-sad")]
    [InlineData("""{"type":"messageReaction"}""", "")]
    [InlineData("""{"type":"installationUpdate","action":"add"}""", "installed")]
    [InlineData("""{"type":"installationUpdate","action":"remove"}""", "removed")]
    [InlineData("""{"type":"installationUpdate"}""", "")]
    [InlineData("""{"type":"conversationUpdate","membersRemoved":[{"id":"u"}],"recipient":{"id":"bot"}}""", "left u")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"bot"}],"recipient":{"id":"bot"}}""", "")]
    [InlineData(RecordedActivities.MembersAdded, "joined user-id-0")]
    [InlineData(RecordedActivities.Installed, "installed")]
    public async Task EachKindOfActivityHasItsMethod(string json, string called)
    {
        var bot = new Witness();

        (await bot.OnTurnAsync(Context(json), CancellationToken.None)).ShouldBeNull();

        string.Join(',', bot.Calls).ShouldBe(called);
    }

    [Fact]
    public async Task AnInvokeNobodyKnowsIsNotImplemented() => (await new Witness().OnTurnAsync(Context(RecordedActivities.Feedback), CancellationToken.None))!.Status.ShouldBe(501);

    private static TurnContext Context(string json) => new(ActivityJson.Read(Encoding.UTF8.GetBytes(json)), new RepliesTo(static _ => { }));

    private sealed class Witness : ActivityHandler
    {
        public List<string> Calls { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Called("message");

        protected override Task OnMessageUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Called("update");

        protected override Task OnMessageDeleteActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Called("delete");

        protected override Task OnEventActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Called("event");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Called("other");

        protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext turnContext, CancellationToken cancellationToken) => Called("+" + messageReactions[0].Type);

        protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext turnContext, CancellationToken cancellationToken) => Called("-" + messageReactions[0].Type);

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext turnContext, CancellationToken cancellationToken) => Called("joined " + string.Join(' ', membersAdded.Select(m => m.Id)));

        protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext turnContext, CancellationToken cancellationToken) => Called("left " + string.Join(' ', membersRemoved.Select(m => m.Id)));

        protected override Task OnInstallationUpdateAddAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Called("installed");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Called("removed");

        private Task Called(string name)
        {
            Calls.Add(name);
            return Task.CompletedTask;
        }
    }
}
