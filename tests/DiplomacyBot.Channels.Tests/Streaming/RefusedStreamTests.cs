using System.Text.Json;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.Connector;
using DiplomacyBot.Channels.Streaming;
using DiplomacyBot.Channels.Turns;
using Microsoft.Extensions.Logging.Abstractions;

namespace DiplomacyBot.Channels.Tests.Streaming;

/// <summary>Whatever a client refuses, its reader gets the whole reply, once.</summary>
public sealed class RefusedStreamTests
{
    private const string NotAllowed = "ContentStreamNotAllowed";
    private readonly ManualTime _time = new();
    private readonly StreamingChannel _channel;

    public RefusedStreamTests() => _channel = new StreamingChannel(_time);

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task AClientThatDoesNotStreamGetsAPlainMessage(int status)
    {
        Refuse(static (_, streamed) => streamed, new ConnectorException(status));
        await using var stream = Start();
        await RequestsAsync(1);
        stream.Show("Hà Nội");

        await FinishAsync(stream);

        _channel.Messages.ShouldBe(["Hà Nội [1]."]);
        _channel.Requests.Count(ReplyStreamTests.IsStreamed).ShouldBe(1, "it is not asked again");
    }

    [Fact]
    public async Task ItsReaderSeesTypingInstead()
    {
        Refuse(static (_, streamed) => streamed, new ConnectorException(405));
        await using var stream = Start();

        await _time.AdvanceUntilAsync(() => _channel.Requests.Any(static r => !ReplyStreamTests.IsStreamed(r)));

        _channel.Requests.Last().GetProperty("type").GetString().ShouldBe("typing");
    }

    [Theory]
    [InlineData(403)]
    [InlineData(429)]
    [InlineData(null)]
    public async Task AnUpdateLostOnTheWayIsMadeUpForByTheFinalMessage(int? status)
    {
        Refuse(static (n, _) => n == 2, status is { } s ? new ConnectorException(s) : new HttpRequestException("broken"));
        await using var stream = Start();
        await RequestsAsync(1);
        stream.Show("Hà Nội");
        await RequestsAsync(2);

        await FinishAsync(stream);

        _channel.Messages.ShouldBe(["Hà Nội [1]."]);
        _channel.Of("final").ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(400, "BadRequest", "Request streamed content should contain the previously streamed content")]
    [InlineData(403, NotAllowed, "Content stream finished due to exceeded streaming time")]
    [InlineData(403, NotAllowed, "Content stream is not allowed")]
    [InlineData(404, null, null)]
    public async Task AFinalMessageThatIsRefusedComesAsAPlainOne(int status, string? code, string? reason)
    {
        Refuse(static (r, _) => r == 2, new ConnectorException(status, code, reason));
        await using var stream = Start();
        await RequestsAsync(1);

        (await FinishAsync(stream)).Id.ShouldBe("m1");

        _channel.Messages.ShouldBe(["Hà Nội [1]."]);
        ReplyStreamTests.IsStreamed(_channel.Requests.Last()).ShouldBeFalse();
    }

    [Fact]
    public async Task AFinalMessageWhoseAnswerWasLostIsNotDoubled()
    {
        await using var stream = Start();
        await RequestsAsync(1);
        var lost = false;
        _channel.Lose = r => !lost && (lost = r.GetProperty("channelData").GetProperty("streamType").GetString() == "final");

        (await FinishAsync(stream)).Id.ShouldBe("s1");

        _channel.Of("final").Count().ShouldBe(2);
        _channel.Messages.ShouldBe(["Hà Nội [1]."]);
    }

    [Fact]
    public async Task WhoeverStopsTheReplyGetsNoMoreOfItAndItIsNotWrittenOn()
    {
        Refuse(static (n, _) => n == 2, new ConnectorException(403, NotAllowed, "Content stream was canceled by user"));
        await using var stream = Start();
        await RequestsAsync(1);
        stream.Show("Hà Nội");
        await RequestsAsync(2);
        await _time.AdvanceUntilAsync(() => stream.Stopped.IsCancellationRequested);

        (await FinishAsync(stream)).Id.ShouldBeNull();

        _channel.Requests.Count.ShouldBe(2);
        _channel.Messages.ShouldBeEmpty();
    }

    [Fact]
    public async Task StoppedAtTheLastMomentIsStoppedToo()
    {
        Refuse(static (n, _) => n == 2, new ConnectorException(403, NotAllowed, "Content stream was cancelled by user."));
        await using var stream = Start();
        await RequestsAsync(1);

        (await FinishAsync(stream)).Id.ShouldBeNull();

        _channel.Messages.ShouldBeEmpty();
    }

    [Fact]
    public async Task AReplacementThatIsRefusedComesAsAPlainMessage()
    {
        Refuse(static (n, _) => n == 4, new ConnectorException(405));
        await using var stream = Start();
        await RequestsAsync(1);
        stream.Show("Huế");
        await RequestsAsync(2);

        await FinishAsync(stream);

        _channel.Messages.ShouldBe(["Huế", "Hà Nội [1]."]);
    }

    [Fact]
    public async Task AChannelThatGivesNoIdIsNotStreamedTo()
    {
        await using var stream = ReplyStream.Start(Turn(new NoIds(_channel)), new ReplyStreamTexts("Đang tìm…", "Xin chờ.", "Không có."), _time, NullLogger.Instance, default);
        await RequestsAsync(1);

        await FinishAsync(stream);

        _channel.Messages.ShouldBe(["Hà Nội [1]."]);
        _channel.Requests.Count(ReplyStreamTests.IsStreamed).ShouldBe(1);
    }

    [Fact]
    public async Task WhenThePlainMessageIsRefusedAsWellTheTurnKnows()
    {
        Refuse(static (_, _) => true, new ConnectorException(403));
        await using var stream = Start();
        await RequestsAsync(1);

        await Should.ThrowAsync<ConnectorException>(() => FinishAsync(stream));
    }

    [Fact]
    public async Task AtTheEndOfTheProgramNothingMoreIsSent()
    {
        using var program = new CancellationTokenSource();
        var stream = ReplyStream.Start(Turn(_channel), new ReplyStreamTexts("Đang tìm…", "Xin chờ.", "Không có."), _time, NullLogger.Instance, program.Token);
        await RequestsAsync(1);

        await program.CancelAsync();
        await stream.DisposeAsync();

        _channel.Requests.Count.ShouldBe(1);
    }

    private static TurnContext Turn(IReplies replies) => new(
        new Activity { Type = ActivityTypes.Message, Id = "q1", ChannelId = "msteams", Conversation = new ConversationAccount { Id = "a", ConversationType = "personal" } }, replies);

    private void Refuse(Func<int, bool, bool> when, Exception with) => _channel.Refuse = (n, request) => when(n, ReplyStreamTests.IsStreamed(request)) ? with : null;

    private ReplyStream Start() => ReplyStream.Start(Turn(_channel), new ReplyStreamTexts("Đang tìm…", "Xin chờ.", "Không có."), _time, NullLogger.Instance, default);

    private Task RequestsAsync(int count) => _time.AdvanceUntilAsync(() => _channel.Requests.Count >= count);

    private async Task<ResourceResponse> FinishAsync(ReplyStream stream)
    {
        var finishing = stream.FinishAsync(new Activity { Type = ActivityTypes.Message, Text = "Hà Nội [1]." }, default);
        await _time.AdvanceUntilAsync(() => finishing.IsCompleted);
        return await finishing;
    }

    private sealed class NoIds(IReplies inner) : IReplies
    {
        public async Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken)
        {
            await inner.SendAsync(activity, cancellationToken);
            return new ResourceResponse();
        }
    }
}
