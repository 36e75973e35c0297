using System.Net;
using System.Text;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.Connector;
using DiplomacyBot.Channels.Turns;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.Tests.Connector;

/// <summary>Changing and deleting what was sent, and what channels say when they refuse.</summary>
public sealed class ConnectorChangesTests
{
    private const string Base = "http://localhost:56150/_connector/v3/conversations/a%3A1/activities";
    private readonly ManualTime _time = new(skipWaits: true);

    [Fact]
    public async Task AnAnswerIsChangedInItsPlace()
    {
        using var channel = new FakeChannel();

        var response = await Turn(channel).UpdateActivityAsync(new Activity { Id = "r/1", Text = "Hà Nội" });

        response.Id.ShouldBe("r1");
        var sent = channel.Requests.ShouldHaveSingleItem();
        (sent.Method, sent.Address).ShouldBe(("PUT", $"{Base}/r%2F1"));
        sent.Json.GetProperty("text").GetString().ShouldBe("Hà Nội");
        sent.Json.GetProperty("type").GetString().ShouldBe("message");
        sent.Json.GetProperty("conversation").GetProperty("id").GetString().ShouldBe("a:1");
        sent.Json.GetProperty("recipient").GetProperty("id").GetString().ShouldBe("user");
    }

    [Fact]
    public async Task AnAnswerIsDeletedWithoutABody()
    {
        using var channel = new FakeChannel(static _ => new HttpResponseMessage(HttpStatusCode.OK));

        await Turn(channel).DeleteActivityAsync("r1");

        channel.Requests.ShouldHaveSingleItem().ShouldBe(new SentRequest("DELETE", $"{Base}/r1", null, ""));
    }

    [Fact]
    public async Task WithoutAnIdNothingIsAsked()
    {
        using var channel = new FakeChannel();
        await Should.ThrowAsync<ConnectorException>(() => Turn(channel).UpdateActivityAsync(new Activity { Text = "x" }));
        await Should.ThrowAsync<ArgumentException>(() => Turn(channel).DeleteActivityAsync(""));
        channel.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatWentIntoAResponseCannotBeChanged()
    {
        var turn = new TurnContext(Incoming(), new CollectedReplies());
        await Should.ThrowAsync<ConnectorException>(() => turn.UpdateActivityAsync(new Activity { Id = "r1" }));
        await Should.ThrowAsync<ConnectorException>(() => turn.DeleteActivityAsync("r1"));
    }

    [Fact]
    public async Task ChangesAreTriedAgainAsMessagesAre()
    {
        using var channel = new FakeChannel(n => n < 3 ? FakeChannel.Status(412) : FakeChannel.Created());

        await Turn(channel).UpdateActivityAsync(new Activity { Id = "r1", Text = "x" });

        channel.Requests.Select(static r => r.Method).ShouldBe(["PUT", "PUT", "PUT"]);
    }

    [Theory]
    [InlineData("""{"error":{"code":"ContentStreamNotAllowed","message":"Content stream was canceled by user."}}""", "ContentStreamNotAllowed", "Content stream was canceled by user")]
    [InlineData("""{"error":{"code":"BadSyntax","message":"a\nb"}}""", "BadSyntax", "a b")]
    [InlineData("""{"error":{"code":5,"message":[]}}""", null, null)]
    [InlineData("""{"error":"no"}""", null, null)]
    [InlineData("""[1]""", null, null)]
    [InlineData("""<html>Bad gateway</html>""", null, null)]
    [InlineData("""{"error":{"code":"\ud800"}}""", null, null)]
    [InlineData("", null, null)]
    public async Task WhyAChannelRefusedIsReadWhateverItAnswers(string body, string? code, string? reason)
    {
        using var channel = new FakeChannel(_ => new HttpResponseMessage(HttpStatusCode.Forbidden) { Content = new StringContent(body, Encoding.UTF8, "application/json") });

        var refusal = await Should.ThrowAsync<ConnectorException>(() => Turn(channel).SendActivityAsync("x"));

        (refusal.StatusCode, refusal.Code, refusal.Reason).ShouldBe((403, code, reason));
    }

    [Fact]
    public async Task AttemptsIntoATeamsConversationKeepItsRate()
    {
        using var channel = new FakeChannel();
        var turn = Turn(channel, "msteams");
        for (var i = 0; i < 8; i++)
        {
            await turn.SendActivityAsync("x");
        }

        channel.Requests.Count.ShouldBe(8);
        _time.Waits.ShouldBe([TimeSpan.FromSeconds(1)]);
    }

    private static Activity Incoming(string channelId = "test") => new()
    {
        Type = ActivityTypes.Message, Id = "m1", ChannelId = channelId, ServiceUrl = "http://localhost:56150/_connector",
        Conversation = new ConversationAccount { Id = "a:1" }, From = new ChannelAccount { Id = "user" }, Recipient = new ChannelAccount { Id = "bot" },
    };

    private TurnContext Turn(FakeChannel channel, string channelId = "test")
    {
        var hosts = new ServiceHosts(Options.Create(new ChannelsOptions { DangerouslyAllowUnauthenticatedRequests = true }));
        return new TurnContext(Incoming(channelId), new ConnectorClient(channel, hosts, new NoTokens(), new ThreadRateLimits(_time), _time, NullLogger<ConnectorClient>.Instance));
    }

    private sealed class NoTokens : IAppTokens
    {
        public Task<string> GetAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("The local mode needs none.");
    }
}
