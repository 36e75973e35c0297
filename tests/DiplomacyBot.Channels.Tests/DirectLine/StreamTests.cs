using System.Globalization;
using System.Net.WebSockets;
using System.Text.Json;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.DirectLine.Conversations;

namespace DiplomacyBot.Channels.Tests.DirectLine;

public sealed class StreamTests
{
    [Fact]
    public async Task AStreamBringsWhatWasAndWhatComes()
    {
        await using var server = await LineServer.EchoAsync();
        var client = await server.WelcomedAsync();
        using var stream = await client.ListenAsync();

        await client.SayAsync("a");

        (await stream.TextsAsync(3)).ShouldBe(["welcome", "a", "echo a"]);
        stream.Watermark.ShouldBe("4");
    }

    [Fact]
    public async Task SignsOfLifeAndNonsenseOfTheClientDisturbNothing()
    {
        await using var server = await LineServer.EchoAsync();
        var client = await server.OpenAsync();
        using var stream = await client.ListenAsync();
        foreach (var frame in new[] { "", "", "ping", "{", new string('x', 3000), "" })
        {
            await stream.SendAsync(frame);
        }

        await stream.SendAsync("", WebSocketMessageType.Binary);
        await client.SayAsync("a");
        (await stream.TextsAsync(3)).ShouldBe(["welcome", "a", "echo a"]);
    }

    [Fact]
    public async Task AClientThatPoursDataInIsCutOff()
    {
        await using var server = await LineServer.EchoAsync();
        var client = await server.WelcomedAsync();
        using var stream = await client.ListenAsync();
        await stream.NextAsync();
        await stream.SendAsync(new string('x', 100_000));
        (await stream.NextAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task AGrowingAnswerPassesLiveAndOnlyItsEndIsKept()
    {
        await using var server = await LineServer.StartAsync(static async (turn, token) =>
        {
            if (turn.Activity.Type != ActivityTypes.Message)
            {
                return;
            }

            await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, token);
            var stream = (await turn.SendActivityAsync(Chunk(ActivityTypes.Typing, "Hà", "streaming", null), token)).Id;
            await turn.SendActivityAsync(Chunk(ActivityTypes.Typing, "Hà Nội", "streaming", stream), token);
            await turn.SendActivityAsync(Chunk(ActivityTypes.Message, "Hà Nội [1].", "final", stream), token);
        });
        var client = await server.OpenAsync();
        using var stream = await client.ListenAsync();

        await client.SayAsync("Ở đâu?");

        var got = new List<JsonElement>();
        while (got.Count < 5)
        {
            got.Add((await stream.NextAsync()).ShouldNotBeNull());
        }

        got.Select(static a => a.GetProperty("type").GetString()).ShouldBe(["message", "typing", "typing", "typing", "message"]);
        var first = got[2].GetProperty("id").GetString();
        got[3..].ShouldAllBe(a => a.GetProperty("channelData").GetProperty("streamId").GetString() == first);
        Sequences(got).ShouldBeInOrder(SortDirection.Ascending);
        Sequences(got).ShouldBeUnique();
        (await client.GetAsync()).Activities.Select(static a => a.GetProperty("text").GetString()).ShouldBe(["Ở đâu?", "Hà Nội [1]."]);
        using var late = await client.ReconnectAsync("");
        (await late.TextsAsync(2)).ShouldBe(["Ở đâu?", "Hà Nội [1]."]);
    }

    [Fact]
    public async Task CutsLoseAndDoubleNothing()
    {
        await using var server = await LineServer.EchoAsync(settings: ("DirectLine:MessagesPerMinute", "1000"));
        var client = await server.OpenAsync();
        var random = new Random(7);
        var talking = Task.Run(async () =>
        {
            for (var i = 0; i < 60; i++)
            {
                await client.SayAsync(i.ToString(CultureInfo.InvariantCulture));
            }
        });

        var (got, watermark) = (new List<string>(), "");
        while (got.Count < 121)
        {
            using var stream = await client.ReconnectAsync(watermark);
            foreach (var text in await stream.TextsAsync(Math.Min(random.Next(1, 15), 121 - got.Count)))
            {
                got.Add(text);
            }

            // A set is taken whole, as clients do.
            while (stream.HasWaiting)
            {
                got.AddRange(await stream.TextsAsync(1));
            }

            watermark = stream.Watermark;
            stream.Socket.Abort();
        }

        await talking;
        got.ShouldBeUnique();
        got.ShouldBe((await client.GetAsync()).Activities.Select(static a => a.GetProperty("text").GetString()!).Concat((await client.GetAsync("101")).Activities.Select(static a => a.GetProperty("text").GetString()!)).Distinct());
    }

    [Fact]
    public async Task AnotherWindowGetsEverythingAndTheOldestOfTooManyEnds()
    {
        await using var server = await LineServer.EchoAsync();
        var client = await server.WelcomedAsync();
        var streams = new List<LineSocket>();
        for (var i = 0; i <= Conversation.MostStreams; i++)
        {
            var stream = await client.ListenAsync();
            (await stream.NextAsync()).ShouldNotBeNull();
            streams.Add(stream);
        }

        (await streams[0].NextAsync()).ShouldBeNull();
        await client.SayAsync("a");
        foreach (var stream in streams[1..])
        {
            (await stream.TextsAsync(2)).ShouldBe(["a", "echo a"]);
        }

        streams.ForEach(static s => s.Dispose());
    }

    [Fact]
    public async Task AClientThatDoesNotReadHoldsNobodyUp()
    {
        await using var server = await LineServer.EchoAsync(settings: [("DirectLine:MessagesPerMinute", "10000"), ("DirectLine:LargestActivityBytes", "300000")]);
        var client = await server.WelcomedAsync();
        using var deaf = await client.ListenAsync();
        using var other = await client.ListenAsync();
        await other.NextAsync();
        var large = new string('x', 100_000);

        for (var i = 0; i < 150; i++)
        {
            await client.SayAsync(i + large);
            (await other.TextsAsync(2))[1].ShouldStartWith($"echo {i}x");
        }

        // When it reads at last, it gets everything once, from the store.
        (await deaf.TextsAsync(301)).Select(static t => t.Length > 10 ? t[..9].TrimEnd('x') : t).ShouldBe(
            ["welcome", .. Enumerable.Range(0, 150).SelectMany(static i => new[] { $"{i}", $"echo {i}" })]);
    }

    [Fact]
    public async Task WhenTheServerStopsClientsAreToldToComeBack()
    {
        await using var server = await LineServer.EchoAsync();
        var client = await server.WelcomedAsync();
        using var stream = await client.ListenAsync();
        await stream.NextAsync();

        var stopping = server.StopAsync();

        (await stream.NextAsync()).ShouldBeNull();
        await stream.Socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, default);
        await stopping.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task AnAddressForStreamsIsForWebSocketsOnly()
    {
        await using var server = await LineServer.EchoAsync();
        var client = await server.OpenAsync();
        using var response = await server.Client.GetAsync(client.StreamUrl.Replace("ws://", "http://", StringComparison.Ordinal));
        ((int)response.StatusCode).ShouldBe(400);
    }

    private static Activity Chunk(string type, string text, string streamType, string? stream) => new()
    {
        Type = type, Text = text,
        ChannelData = JsonSerializer.SerializeToElement(stream is null ? new Dictionary<string, string> { ["streamType"] = streamType } : new() { ["streamType"] = streamType, ["streamId"] = stream }),
    };

    private static IEnumerable<long> Sequences(IEnumerable<JsonElement> activities) => activities.Select(static a => a.GetProperty("channelData").GetProperty("webchat:sequence-id").GetInt64());
}
