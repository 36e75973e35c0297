using System.Globalization;
using System.Net;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.Connector;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.Tests.Connector;

public sealed class ConnectorClientTests
{
    private readonly ManualTime _time = new(skipWaits: true);
    private readonly CountedTokens _tokens = new();

    [Fact]
    public async Task AReplyGoesIntoTheThreadWithAToken()
    {
        using var channel = new FakeChannel();

        var response = await Client(channel).SendAsync(Reply("a:1/ü;messageid=2", "m 1"), CancellationToken.None);

        response.Id.ShouldBe("r1");
        var sent = channel.Requests.ShouldHaveSingleItem();
        sent.Method.ShouldBe("POST");
        sent.Address.ShouldBe("https://smba.trafficmanager.net/apac/v3/conversations/a%3A1%2F%C3%BC%3Bmessageid%3D2/activities/m%201");
        sent.Authorization.ShouldBe("Bearer app-token");
        sent.Json.GetProperty("text").GetString().ShouldBe("Chào");
    }

    [Fact]
    public async Task WithoutAMessageToAnswerItGoesToTheConversation()
    {
        using var channel = new FakeChannel();

        await Client(channel).SendAsync(Reply("c", null), CancellationToken.None);

        channel.Requests.Single().Address.ShouldBe("https://smba.trafficmanager.net/apac/v3/conversations/c/activities");
    }

    [Theory]
    [InlineData(202, "")]
    [InlineData(200, "{}")]
    [InlineData(200, "null")]
    [InlineData(200, "no json")]
    public async Task AnAnswerWithoutAnIdIsFine(int status, string body)
    {
        using var channel = new FakeChannel(_ => new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body) });

        (await Client(channel).SendAsync(Reply("c", null), CancellationToken.None)).Id.ShouldBeNull();
    }

    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task PassingTroublesAreTriedAgainWithGrowingPauses(int status)
    {
        using var channel = new FakeChannel(n => n <= 3 ? FakeChannel.Status(status) : FakeChannel.Created("late"));

        (await Client(channel).SendAsync(Reply("c", null), CancellationToken.None)).Id.ShouldBe("late");

        channel.Requests.Count.ShouldBe(4);
        _time.Waits.Count.ShouldBe(3);
        _time.Waits.ShouldAllBe(w => w > TimeSpan.Zero && w <= TimeSpan.FromSeconds(60));
        _tokens.Given.ShouldBe(4);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(302)]
    public async Task EverythingElseIsNot(int status)
    {
        using var channel = new FakeChannel(_ => FakeChannel.Status(status));

        (await Should.ThrowAsync<ConnectorException>(() => Client(channel).SendAsync(Reply("c", null), CancellationToken.None))).StatusCode.ShouldBe(status);

        channel.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task TheChannelSaysHowLongToWait()
    {
        var date = ManualTime.Start.AddSeconds(7 + 9).ToString("R", CultureInfo.InvariantCulture);
        using var channel = new FakeChannel(n => n switch { 1 => FakeChannel.Status(429, "7"), 2 => FakeChannel.Status(429, date), _ => FakeChannel.Created() });

        await Client(channel).SendAsync(Reply("c", null), CancellationToken.None);

        _time.Waits.ShouldBe([TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(9)]);
    }

    [Fact]
    public async Task WhoeverAsksForLongerThanAMinuteGetsNoSecondAttempt()
    {
        using var channel = new FakeChannel(_ => FakeChannel.Status(429, "61"));

        await Should.ThrowAsync<ConnectorException>(() => Client(channel).SendAsync(Reply("c", null), CancellationToken.None));

        channel.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task AfterFiveAttemptsItIsGivenUp()
    {
        using var channel = new FakeChannel(_ => FakeChannel.Status(429));

        (await Should.ThrowAsync<ConnectorException>(() => Client(channel).SendAsync(Reply("c", null), CancellationToken.None))).StatusCode.ShouldBe(429);

        channel.Requests.Count.ShouldBe(5);
    }

    [Fact]
    public async Task AConnectionThatDidNotComeAboutIsTriedAgainAndABrokenOneIsNot()
    {
        using var refused = new FakeChannel(n => n == 1 ? throw new HttpRequestException(HttpRequestError.ConnectionError) : FakeChannel.Created());
        (await Client(refused).SendAsync(Reply("c", null), CancellationToken.None)).Id.ShouldBe("r1");

        // It may have arrived: sent again, the user would read it twice.
        using var broken = new FakeChannel(_ => throw new HttpRequestException(HttpRequestError.ResponseEnded));
        await Should.ThrowAsync<HttpRequestException>(() => Client(broken).SendAsync(Reply("c", null), CancellationToken.None));
        broken.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("http://127.0.0.1:9/")]
    [InlineData(null)]
    public async Task NoTokenAndNoRequestGoesToAStranger(string? serviceUrl)
    {
        using var channel = new FakeChannel();
        var reply = Reply("c", null);
        reply.ServiceUrl = serviceUrl;

        await Should.ThrowAsync<ConnectorException>(() => Client(channel).SendAsync(reply, CancellationToken.None));

        channel.Requests.ShouldBeEmpty();
        _tokens.Given.ShouldBe(0);
    }

    [Fact]
    public async Task TheLocalModeSendsNoToken()
    {
        using var channel = new FakeChannel();
        var reply = Reply("c", null);
        reply.ServiceUrl = "http://localhost:56150/_connector";

        await Client(channel, local: true).SendAsync(reply, CancellationToken.None);

        channel.Requests.Single().Authorization.ShouldBeNull();
        channel.Requests.Single().Address.ShouldBe("http://localhost:56150/_connector/v3/conversations/c/activities");
        _tokens.Given.ShouldBe(0);
    }

    [Fact]
    public async Task AnActivityWithoutAConversationIsNotSent()
    {
        using var channel = new FakeChannel();

        await Should.ThrowAsync<ConnectorException>(() => Client(channel).SendAsync(new Activity { ServiceUrl = "https://smba.trafficmanager.net/apac/" }, CancellationToken.None));

        channel.Requests.ShouldBeEmpty();
    }

    private static Activity Reply(string conversation, string? replyTo) => new()
    {
        Type = ActivityTypes.Message, Text = "Chào", ServiceUrl = "https://smba.trafficmanager.net/apac/", Conversation = new ConversationAccount { Id = conversation }, ReplyToId = replyTo,
    };

    private ConnectorClient Client(FakeChannel channel, bool local = false) =>
        new(channel, new ServiceHosts(Options.Create(new ChannelsOptions { DangerouslyAllowUnauthenticatedRequests = local })), _tokens, new ThreadRateLimits(_time), _time, NullLogger<ConnectorClient>.Instance);

    private sealed class CountedTokens : IAppTokens
    {
        public int Given { get; private set; }

        public Task<string> GetAsync(CancellationToken cancellationToken)
        {
            Given++;
            return Task.FromResult("app-token");
        }
    }
}
