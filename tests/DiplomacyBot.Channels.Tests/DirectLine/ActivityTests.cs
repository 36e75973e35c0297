using System.Globalization;
using System.Net;
using System.Text.Json;
using DiplomacyBot.Channels.Activities;

namespace DiplomacyBot.Channels.Tests.DirectLine;

public sealed class ActivityTests
{
    [Fact]
    public async Task TheBotGetsTheActivityAsAChannelWouldDeliverIt()
    {
        await using var server = await LineServer.EchoAsync();
        var client = await server.WelcomedAsync();
        await client.PostAsync(
            """
            {"type":"message","text":"xin chào","id":"forged","timestamp":"1999-01-01T00:00:00Z","localTimestamp":"2026-01-15T15:00:00+07:00","channelId":"msteams",
             "serviceUrl":"https://evil.example","from":{"id":"dl_minister","name":"Lan","role":"bot"},"recipient":{"id":"me"},"conversation":{"id":"other"},"deliveryMode":"expectReplies",
             "channelData":{"clientActivityID":"c1","webchat:sequence-id":-5},"membersAdded":[{"id":"x"}],"entities":[{"type":"ClientCapabilities"}],"own":{"kept":true}}
            """);

        var activity = (await server.TurnsAsync(2))[1];
        activity.ShouldSatisfyAllConditions(
            a => a.Id.ShouldBe($"{client.Id}|0000003"),
            static a => a.Timestamp.ShouldBe("2026-01-15T08:00:00.000Z"),
            static a => a.LocalTimestamp.ShouldBe("2026-01-15T15:00:00+07:00"),
            static a => (a.ChannelId, a.ServiceUrl, a.Locale, a.DeliveryMode).ShouldBe(("directline", null, "vi-VN", null)),
            static a => a.From!.Id.ShouldStartWith("dl_"),
            static a => a.From!.Id.ShouldNotBe("dl_minister"),
            static a => (a.From!.Name, a.From.Role).ShouldBe(("Lan", "user")),
            static a => (a.Recipient!.Id, a.Recipient.Role).ShouldBe(("diplomacybot", "bot")),
            a => a.Conversation!.Id.ShouldBe(client.Id),
            static a => a.MembersAdded.ShouldBeNull(),
            static a => a.Entities!.Count.ShouldBe(1),
            static a => a.ExtensionData!["own"].GetProperty("kept").GetBoolean().ShouldBeTrue());
    }

    [Fact]
    public async Task TheClientGetsItsOwnActivityBackAndThenTheAnswer()
    {
        await using var server = await LineServer.EchoAsync();
        var client = await server.WelcomedAsync();

        var id = await client.SayAsync("xin chào");

        var all = await client.PollAsync(3);
        all[1].GetProperty("id").GetString().ShouldBe(id);
        all[1].GetProperty("channelData").GetProperty("clientActivityID").GetString().ShouldBe("client-xin chào");
        all[2].GetProperty("replyToId").GetString().ShouldBe(id);
        all[2].GetProperty("from").GetProperty("role").GetString().ShouldBe("bot");
        all[2].GetProperty("recipient").GetProperty("id").GetString().ShouldBe(all[1].GetProperty("from").GetProperty("id").GetString());
        all.Select(static a => a.GetProperty("channelData").GetProperty("webchat:sequence-id").GetInt64()).ShouldBeInOrder(SortDirection.Ascending);
        all.Select(static a => a.GetProperty("channelData").GetProperty("webchat:sequence-id").GetInt64()).ShouldBeUnique();
        all.ShouldAllBe(static a => DateTimeOffset.Parse(a.GetProperty("timestamp").GetString()!, CultureInfo.InvariantCulture) == ManualTime.Start);
    }

    [Theory]
    [InlineData("""{"type":"event","name":"webchat:activity-status/feedback","value":{"a":1},"entities":[{"@type":"LikeAction","urlTemplate":"x"}]}""")]
    [InlineData("""{"type":"message","value":{"question":"RCEP?"},"replyToId":"abc"}""")]
    [InlineData("""{"type":"message","text":"a","channelData":"no object"}""")]
    [InlineData("""{"type":"messageReaction","reactionsAdded":[{"type":"like"}]}""")]
    [InlineData("""{"type":"endOfConversation"}""")]
    public async Task EventsAndSubmittedCardsPassWhole(string sent)
    {
        await using var server = await LineServer.EchoAsync();
        var client = await server.WelcomedAsync();
        (await client.PostAsync(sent)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var got = (await server.TurnsAsync(2))[1];
        var json = JsonSerializer.SerializeToElement(got, ActivityJson.Strict.Activity);
        var echo = (await client.PollAsync(2))[1];
        foreach (var property in JsonDocument.Parse(sent).RootElement.EnumerateObject().Where(static p => p.Name != "channelData"))
        {
            json.GetProperty(property.Name).GetRawText().ShouldBe(property.Value.GetRawText());
            echo.GetProperty(property.Name).GetRawText().ShouldBe(property.Value.GetRawText());
        }
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("{", 400)]
    [InlineData("null", 400)]
    [InlineData("[]", 400)]
    [InlineData("5", 400)]
    [InlineData("{}", 400)]
    [InlineData("""{"type":null}""", 400)]
    [InlineData("""{"type":5}""", 400)]
    [InlineData("""{"type":"conversationUpdate"}""", 400)]
    [InlineData("""{"type":"invoke","name":"x"}""", 400)]
    [InlineData("""{"type":"installationUpdate"}""", 400)]
    [InlineData("""{"type":"message","text":"\ud800"}""", 400)]
    [InlineData("""{"type":"message","type":"event"}""", 400)]
    [InlineData("""{"type":"message","from":"me"}""", 400)]
    [InlineData("""{"type":"message","from":null,"conversation":null,"channelData":null}""", 200)]
    [InlineData("""{"type":"message","text":null}""", 200)]
    public async Task MalformedActivitiesGetTheRightStatus(string body, int status)
    {
        await using var server = await LineServer.EchoAsync();
        var client = await server.WelcomedAsync();
        using var response = await client.PostAsync(body);
        ((int)response.StatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task AttacksBySizeAndDepthGetTheRightStatus()
    {
        await using var server = await LineServer.EchoAsync();
        var client = await server.WelcomedAsync();
        string Message(string value) => $$"""{"type":"message","value":{{value}}}""";

        (await client.PostAsync(Message(new string('[', 500) + new string(']', 500)))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await client.PostAsync(Message('"' + new string('a', 70_000) + '"'))).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await client.PostAsync("""{"type":"message"}""", "text/plain")).StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await client.CallAsync(HttpMethod.Put, $"conversations/{client.Id}/activities", "{}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task WhoSendsTooFastIsToldWhenToComeBack()
    {
        await using var server = await LineServer.EchoAsync(settings: ("DirectLine:MessagesPerMinute", "2"));
        var client = await server.WelcomedAsync();
        await client.SayAsync("a");
        await client.SayAsync("b");

        using var response = await client.PostAsync("""{"type":"message","text":"c"}""");
        response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(30));
        for (var i = 0; i < 200; i++)
        {
            await client.GetAsync(); // Polling is never too fast: after one error the client would stop for good.
        }

        server.Time.Advance(TimeSpan.FromSeconds(30));
        await client.SayAsync("c");
    }

    [Fact]
    public async Task WhatFindsNoRoomInTheQueueIsRefusedAndLeavesNoTrace()
    {
        var holding = new TaskCompletionSource();
        await using var server = await LineServer.StartAsync((turn, _) => turn.Activity.Type == ActivityTypes.Message ? holding.Task : Task.CompletedTask, null, null, ("Channels:QueueCapacity", "1"));
        var client = await server.OpenAsync();
        await server.TurnsAsync(1);
        HttpResponseMessage response;
        do
        {
            response = await client.PostAsync("""{"type":"message","text":"one"}"""); // The turn of the welcome is just ending.
        }
        while (response.StatusCode == HttpStatusCode.ServiceUnavailable);
        await server.TurnsAsync(2);

        response = await client.PostAsync("""{"type":"message","text":"two"}""");

        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        response.Headers.RetryAfter.ShouldNotBeNull();
        (await client.GetAsync()).Activities.ShouldHaveSingleItem();
        server.Store.Unfinished.Count.ShouldBe(1);
        holding.SetResult();
    }

    [Fact]
    public async Task AFileIsRefusedInWordsByStatusAndInTheConversation()
    {
        await using var server = await LineServer.EchoAsync();
        var client = await server.WelcomedAsync();
        using var form = new MultipartFormDataContent
        {
            { new StringContent("""{"type":"message","text":"xem ảnh"}"""), "activity" },
            { new ByteArrayContent(new byte[200_000]), "file", "ảnh.png" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"conversations/{client.Id}/upload?userId=dl_x") { Content = form };
        request.Headers.Authorization = new("Bearer", client.Token);

        using var response = await server.Client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await response.Content.ReadAsStringAsync()).ShouldContain("Bot không nhận tệp");
        (await client.PollAsync(2))[1].GetProperty("text").GetString()!.ShouldContain("gõ câu hỏi bằng chữ");
        server.Turns.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("", 5)]
    [InlineData("-", 5)]
    [InlineData("-1", 5)]
    [InlineData("abc", 5)]
    [InlineData("2.5", 5)]
    [InlineData("1e3", 5)]
    [InlineData(" 3", 5)]
    [InlineData("0", 5)]
    [InlineData("2", 4)]
    [InlineData("0000004", 2)]
    [InlineData("6", 0)]
    [InlineData("7", 0)]
    [InlineData("9223372036854775807", 0)]
    [InlineData("9223372036854775808", 0)]
    [InlineData("99999999999999999999999999999999999", 0)]
    public async Task AWatermarkIsReadTolerantlyAndNeverAnError(string watermark, int activities)
    {
        await using var server = await LineServer.EchoAsync();
        var client = await server.WelcomedAsync();
        await client.SayAsync("a");
        await client.PollAsync(3);
        await client.SayAsync("b");
        await client.PollAsync(5);

        var (got, next) = await client.GetAsync(Uri.EscapeDataString(watermark));

        got.Count.ShouldBe(activities);
        next.ShouldBe("6");
        using var stream = await client.ReconnectAsync(Uri.EscapeDataString(watermark));
        await client.SayAsync("c");
        (await stream.TextsAsync(activities + 2))[^2..].ShouldBe(["c", "echo c"]);
    }

    [Fact]
    public async Task ALongConversationIsReadInPages()
    {
        await using var server = await LineServer.StartAsync(static (_, _) => Task.CompletedTask, null, null, ("DirectLine:MessagesPerMinute", "1000"));
        var client = await server.OpenAsync();
        for (var i = 0; i < 230; i++)
        {
            await client.SayAsync(i.ToString(CultureInfo.InvariantCulture));
        }

        var (texts, watermark) = (new List<string>(), "");
        while (await client.GetAsync(watermark) is { Activities.Count: > 0 } page)
        {
            texts.AddRange(page.Activities.Select(static a => a.GetProperty("text").GetString()!));
            watermark = page.Watermark;
        }

        texts.ShouldBe(Enumerable.Range(0, 230).Select(static i => i.ToString(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task WhileTheStoreIsAwayPollingFindsNothingNewAndSendingIsToldToComeBack()
    {
        await using var server = await LineServer.EchoAsync();
        var client = await server.WelcomedAsync();
        server.Store.IsAway = true;

        var (activities, watermark) = await client.GetAsync("1");
        activities.ShouldBeEmpty();
        watermark.ShouldBe("1");
        (await client.PostAsync("""{"type":"message","text":"a"}""")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        server.Store.IsAway = false;
        await client.SayAsync("b");
        (await client.PollAsync(3)).Select(static a => a.GetProperty("text").GetString()).ShouldBe(["welcome", "b", "echo b"]);
    }

    [Fact]
    public async Task ManyConversationsAtOnceEachKeepTheirOrder()
    {
        await using var server = await LineServer.EchoAsync(settings: ("DirectLine:MessagesPerMinute", "1000"));
        var clients = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => server.WelcomedAsync()));

        await Task.WhenAll(clients.Select(static async client =>
        {
            for (var i = 0; i < 10; i++)
            {
                await client.SayAsync(i.ToString(CultureInfo.InvariantCulture));
            }
        }));

        foreach (var client in clients)
        {
            var texts = (await client.PollAsync(21)).Select(static a => a.GetProperty("text").GetString()!).ToList();
            texts.Where(static t => t.StartsWith("echo", StringComparison.Ordinal)).ShouldBe(Enumerable.Range(0, 10).Select(static i => $"echo {i}"));
            texts.Count.ShouldBe(21);
        }
    }
}
