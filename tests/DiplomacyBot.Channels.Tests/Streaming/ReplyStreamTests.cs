using System.Text.Json;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.Connector;
using DiplomacyBot.Channels.Streaming;
using DiplomacyBot.Channels.Turns;
using Microsoft.Extensions.Logging.Abstractions;

namespace DiplomacyBot.Channels.Tests.Streaming;

public sealed class ReplyStreamTests
{
    private static readonly ReplyStreamTexts Texts = new("Đang tìm…", "Xin chờ thêm.", "Không có.");
    private readonly ManualTime _time = new();
    private readonly StreamingChannel _channel;

    public ReplyStreamTests() => _channel = new StreamingChannel(_time);

    [Fact]
    public async Task AQuickReplyIsAPlainMessage()
    {
        await using var stream = Start();
        stream.Inform("Đang đọc…");
        stream.Show("Hà Nội");

        (await stream.FinishAsync(Reply("Hà Nội [1]."), default)).Id.ShouldBe("m1");

        _channel.Requests.ShouldHaveSingleItem().TryGetProperty("channelData", out _).ShouldBeFalse();
        _channel.Messages.ShouldBe(["Hà Nội [1]."]);
    }

    [Fact]
    public async Task ASlowReplyInformsThenGrowsThenIsFinal()
    {
        await using var stream = Start();
        await SentAsync("Đang tìm…");
        stream.Inform("Đang viết…");
        await SentAsync("Đang viết…");
        stream.Show("Hà Nội");
        await SentAsync("Hà Nội");
        stream.Inform("không còn ai xem");
        stream.Show("Hà Nội [1]. Sau đó");
        await SentAsync("Hà Nội [1]. Sau đó");

        var response = await FinishAsync(stream, "Hà Nội [1]. Sau đó là Huế [2].");

        response.Id.ShouldBe("s1", "feedback on the message comes under the id of its stream");
        _channel.Requests.Select(static r => r.GetProperty("channelData").GetProperty("streamType").GetString()).ShouldBe(["informative", "informative", "streaming", "streaming", "final"]);
        _channel.Messages.ShouldBe(["Hà Nội [1]. Sau đó là Huế [2]."]);
    }

    [Fact]
    public async Task WhoeverWritesFasterThanTheChannelTakesIsShownTheNewest()
    {
        await using var stream = Start();
        await SentAsync("Đang tìm…");
        var text = "";
        for (var i = 0; i < 500; i++)
        {
            stream.Show(text += $"câu {i}. ");
        }

        await SentAsync(text);
        await FinishAsync(stream, text + "hết");

        _channel.Of("streaming").Count().ShouldBe(1);
        _channel.Messages.ShouldBe([text + "hết"]);
    }

    [Fact]
    public async Task WhatTheFinalMessageCarriesIsKeptBesideTheMarks()
    {
        await using var stream = Start();
        await SentAsync("Đang tìm…");
        var reply = Reply("Hà Nội [1].");
        reply.Entities = [JsonDocument.Parse("""{"type":"https://schema.org/Message"}""").RootElement];
        reply.ChannelData = JsonDocument.Parse("""{"feedbackLoop":{"type":"default"}}""").RootElement;
        var finishing = stream.FinishAsync(reply, default);
        await _time.AdvanceUntilAsync(() => finishing.IsCompleted);

        var final = _channel.Of("final").ShouldHaveSingleItem();
        final.GetProperty("entities").EnumerateArray().Select(static e => e.GetProperty("type").GetString()).ShouldBe(["https://schema.org/Message", "streaminfo"]);
        final.GetProperty("channelData").GetProperty("feedbackLoop").GetProperty("type").GetString().ShouldBe("default");
        reply.Entities.Count.ShouldBe(1, "the caller's message stays as it is");
    }

    [Fact]
    public async Task AReplyOtherThanWhatWasShownTakesItsPlace()
    {
        await using var stream = Start();
        await SentAsync("Đang tìm…");
        stream.Show("Huế là nơi");
        await SentAsync("Huế là nơi");

        (await FinishAsync(stream, "Hà Nội [1].")).Id.ShouldBe("s1");

        _channel.Messages.ShouldBe(["Hà Nội [1]."]);
        _channel.Requests.Last().TryGetProperty("channelData", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task AReplyThatTakesLongerThanTheChannelAllowsComesInTheSameMessage()
    {
        await using var stream = Start();
        await SentAsync("Đang tìm…");
        await _time.AdvanceUntilAsync(() => _channel.Messages.Count > 0, TimeSpan.FromMinutes(2));
        _channel.Messages.ShouldBe(["Xin chờ thêm."]);

        await _time.AdvanceUntilAsync(() => _channel.Requests.Last().GetProperty("type").GetString() == "typing");
        _time.Advance(TimeSpan.FromMinutes(3));
        await FinishAsync(stream, "Hà Nội [1].");

        _channel.Messages.ShouldBe(["Hà Nội [1]."]);
    }

    [Fact]
    public async Task WithoutAReplyWhatWasShownIsMarkedAsFinished()
    {
        var stream = Start();
        await SentAsync("Đang tìm…");
        stream.Show("Hà Nội");
        await SentAsync("Hà Nội");
        var ending = stream.DisposeAsync().AsTask();
        await _time.AdvanceUntilAsync(() => ending.IsCompleted);

        _channel.Messages.ShouldBe(["Hà Nội"]);
    }

    [Theory]
    [InlineData("""{"channelId":"msteams","conversation":{"conversationType":"groupChat"}}""", false)]
    [InlineData("""{"channelId":"msteams","conversation":{"conversationType":"channel"}}""", false)]
    [InlineData("""{"channelId":"msteams","conversation":{"conversationType":"personal","isGroup":true}}""", false)]
    [InlineData("""{"channelId":"msteams","conversation":{}}""", false)]
    [InlineData("""{"channelId":"msteams"}""", false)]
    [InlineData("""{"channelId":"slack","conversation":{"conversationType":"personal"}}""", false)]
    [InlineData("""{"channelId":"msteams","deliveryMode":"expectReplies","conversation":{"conversationType":"personal"}}""", false)]
    [InlineData("""{"channelId":"directline","deliveryMode":"expectReplies"}""", false)]
    [InlineData("""{"channelId":"msteams","conversation":{"conversationType":"personal","isGroup":false}}""", true)]
    [InlineData("""{"channelId":"directline","conversation":{"id":"c"}}""", true)]
    [InlineData("""{"channelId":"webchat"}""", true)]
    public void StreamsAreForConversationsOfTwo(string activity, bool streamed) =>
        (StreamRules.For(ActivityJson.Read(System.Text.Encoding.UTF8.GetBytes(activity))) is not null).ShouldBe(streamed);

    [Fact]
    public async Task ElsewhereReadersSeeTypingAndAPlainMessage()
    {
        await using var stream = Start(conversationType: "groupChat");
        stream.Show("Hà");
        await _time.AdvanceUntilAsync(() => !_channel.Requests.IsEmpty);
        await FinishAsync(stream, "Hà Nội [1].");

        _channel.Requests.Select(static r => r.GetProperty("type").GetString()).ShouldBe(["typing", "message"]);
        _channel.Requests.ShouldAllBe(static r => !IsStreamed(r));
    }

    [Fact]
    public async Task InWebChatAReplyOtherThanWhatWasShownIsFinalAtOnce()
    {
        await using var stream = Start(channelId: "directline");
        await SentAsync("Đang tìm…");
        var streamed = _channel.Requests.Last();
        streamed.GetProperty("channelData").GetProperty("streamType").GetString().ShouldBe("informative");
        streamed.GetProperty("channelData").GetProperty("streamSequence").GetInt32().ShouldBe(1);
        StreamRules.For(new Activity { ChannelId = "directline" })!.ShouldSatisfyAllConditions(
            static r => r.AppendOnly.ShouldBeFalse(), static r => r.Longest.ShouldBeNull());
        _time.Advance(TimeSpan.FromSeconds(1));
        await FinishAsync(stream, "Hà Nội [1].");
        _channel.Messages.ShouldBe(["Hà Nội [1]."]);
    }

    internal static bool IsStreamed(JsonElement request) => request.TryGetProperty("channelData", out _);

    private static Activity Reply(string text) => new() { Type = ActivityTypes.Message, Text = text, TextFormat = "markdown" };

    private ReplyStream Start(string channelId = "msteams", string conversationType = "personal") => ReplyStream.Start(
        new TurnContext(
            new Activity { Type = ActivityTypes.Message, Id = "q1", ChannelId = channelId, Conversation = new ConversationAccount { Id = "a", ConversationType = conversationType } }, _channel),
        Texts,
        _time,
        NullLogger.Instance,
        CancellationToken.None);

    private Task SentAsync(string text) => _time.AdvanceUntilAsync(() => _channel.Requests.Any(r => r.TryGetProperty("text", out var t) && t.GetString() == text));

    private async Task<ResourceResponse> FinishAsync(ReplyStream stream, string text)
    {
        var finishing = stream.FinishAsync(Reply(text), default);
        await _time.AdvanceUntilAsync(() => finishing.IsCompleted);
        return await finishing;
    }
}
