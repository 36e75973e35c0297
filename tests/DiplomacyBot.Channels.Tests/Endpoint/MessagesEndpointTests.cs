using System.Net;
using System.Text.Json;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.Tests.Activities;
using DiplomacyBot.Channels.Turns;

namespace DiplomacyBot.Channels.Tests.Endpoint;

public sealed class MessagesEndpointTests
{
    [Fact]
    public async Task AMessageIsAcceptedAtOnceAndAnsweredThroughTheConnector()
    {
        await using var server = await BotServer.LocalAsync((turn, token) => turn.SendActivityAsync("Chào " + turn.Activity.From!.Name, token));

        (await server.PostAsync(RecordedActivities.Message)).StatusCode.ShouldBe(HttpStatusCode.Accepted);

        var sent = (await server.Channel.ReceivedAsync(1)).Single();
        sent.Address.ShouldBe("http://localhost:56150/_connector/v3/conversations/638b0ae0-f6fd/activities/2544386e-f75a");
        sent.Authorization.ShouldBeNull();
        sent.Json.GetProperty("text").GetString().ShouldBe("Chào Alex Wilber");
        sent.Json.GetProperty("conversation").GetProperty("conversationType").GetString().ShouldBe("personal");
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task OtherMethodsAreNotAllowed(string method)
    {
        await using var server = await BotServer.LocalAsync(Nothing);
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/messages");

        (await server.Client.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("{}", 400)]
    [InlineData("null", 400)]
    [InlineData("[]", 400)]
    [InlineData("{\"type\":", 400)]
    [InlineData("""{"type":""}""", 400)]
    [InlineData("""{"type":"message"}""", 400)]
    [InlineData("""{"type":"message","conversation":{}}""", 400)]
    [InlineData("""{"type":"message","conversation":"c"}""", 400)]
    [InlineData("""{"type":["message"],"conversation":{"id":"c"}}""", 400)]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"text":{"a":1}}""", 400)]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"text":"\ud800"}""", 400)]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"serviceUrl":"http://evil.example/"}""", 400)]
    [InlineData("""{"type":"message","conversation":{"id":"c"}}""", 400)]
    [InlineData("""{"type":"nobody knows","conversation":{"id":"c"},"serviceUrl":"http://localhost:1/"}""", 202)]
    public async Task MalformedActivitiesGetAPlainAnswer(string body, int status)
    {
        await using var server = await BotServer.LocalAsync(Nothing);

        ((int)(await server.PostAsync(body)).StatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task DeepAndHugeActivitiesAreRefused()
    {
        await using var server = await BotServer.LocalAsync(Nothing);
        string Message(string more) => $$"""{"type":"message","conversation":{"id":"c"},"serviceUrl":"http://localhost:1/",{{more}}}""";

        (await server.PostAsync(Message("\"value\":" + new string('[', 50_000) + new string(']', 50_000)))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await server.PostAsync(Message($"\"text\":\"{new string('x', 1_000_000)}\""))).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await server.PostAsync(Message($"\"text\":\"{new string('x', 200_000)}\""))).StatusCode.ShouldBe(HttpStatusCode.Accepted);

        // Without a length known in advance.
        using var chunked = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StreamContent(new MemoryStream(new byte[1_000_000])) };
        chunked.Headers.TransferEncodingChunked = true;
        chunked.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        (await server.Client.SendAsync(chunked)).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task AFormOfAnotherSiteIsRefused()
    {
        await using var server = await BotServer.LocalAsync(Nothing);

        (await server.PostAsync(RecordedActivities.Message, "text/plain")).StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task TheLocalModeAnswersUnderItsOwnNameOnly()
    {
        await using var server = await BotServer.LocalAsync(Nothing);
        server.Client.DefaultRequestHeaders.Host = "rebound.example";

        (await server.PostAsync(RecordedActivities.Message)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        server.Logged.ShouldContain(l => l.StartsWith("6001 LOCAL MODE", StringComparison.Ordinal) && l.Contains("WITHOUT authentication"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer x.y.z")]
    public async Task WithNothingConfiguredEveryRequestIsUnauthorized(string? authorization)
    {
        await using var server = await BotServer.StartAsync((_, _) => throw new InvalidOperationException("must not be reached"));
        server.Client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);

        var response = await server.PostAsync(RecordedActivities.Message);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        response.Headers.WwwAuthenticate.Single().Scheme.ShouldBe("Bearer");
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("MicrosoftAppId");
        server.Channel.Requests.ShouldBeEmpty();
        server.Logged.ShouldNotContain(l => l.Contains("LOCAL MODE"));
    }

    [Fact]
    public async Task ExpectedRepliesComeInTheResponse()
    {
        await using var server = await BotServer.LocalAsync(async (turn, token) =>
        {
            await turn.SendActivityAsync("một", token);
            await turn.SendActivityAsync("hai", token);
        });

        var response = await server.PostAsync("""{"type":"message","id":"m1","deliveryMode":"expectReplies","channelId":"test","conversation":{"id":"c"},"from":{"id":"u"},"recipient":{"id":"b"}}""");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var activities = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("activities");
        activities.EnumerateArray().Select(a => a.GetProperty("text").GetString()).ShouldBe(["một", "hai"]);
        activities[0].GetProperty("replyToId").GetString().ShouldBe("m1");
        server.Channel.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task AnInvokeIsAnsweredInTheResponse()
    {
        await using var server = await BotServer.StartAsync(
            (turn, _) => Task.FromResult<InvokeResponse?>(new InvokeResponse(200, turn.Activity.Value)), ("Channels:DangerouslyAllowUnauthenticatedRequests", "true"));

        var response = await server.PostAsync(RecordedActivities.Feedback);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldContain("\"reaction\":\"like\"");
    }

    [Fact]
    public async Task ABotThatThrowsApologisesAndGoesOn()
    {
        await using var server = await BotServer.LocalAsync((turn, token) => turn.Activity.Text == "hỏng" ? throw new InvalidOperationException("bug") : turn.SendActivityAsync("được", token));

        foreach (var text in new[] { "hỏng", "tốt" })
        {
            (await server.PostAsync(Message(text))).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        }

        (await server.Channel.ReceivedAsync(2)).Select(r => r.Json.GetProperty("text").GetString()).ShouldBe(["Xin lỗi, đã có lỗi khi xử lý tin nhắn của bạn. Bạn vui lòng thử lại sau ít phút.", "được"]);
        server.Logged.ShouldContain(l => l.StartsWith("6007", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhenTooManyWaitTheChannelIsToldWhenToComeBack()
    {
        var gate = new TaskCompletionSource();
        await using var server = await BotServer.LocalAsync((_, _) => gate.Task, ("Channels:QueueCapacity", "2"), ("Channels:RetryAfterSeconds", "9"));
        await server.PostAsync(Message("1"));
        await server.PostAsync(Message("2"));

        var refused = await server.PostAsync(Message("3"));

        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(9));
        server.Logged.ShouldContain(l => l.StartsWith("6005", StringComparison.Ordinal));
        gate.SetResult();
    }

    [Fact]
    public async Task AtShutdownWhatWasTakenIsFinished()
    {
        var gate = new TaskCompletionSource();
        await using var server = await BotServer.LocalAsync(async (turn, token) =>
        {
            await gate.Task;
            await turn.SendActivityAsync("xong " + turn.Activity.Text, token);
        });
        for (var i = 0; i < 5; i++)
        {
            (await server.PostAsync(Message($"{i}"))).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        }

        var stopping = server.StopAsync();
        stopping.IsCompleted.ShouldBeFalse();
        gate.SetResult();
        await stopping;

        server.Channel.Requests.Select(r => r.Json.GetProperty("text").GetString()).ShouldBe(["xong 0", "xong 1", "xong 2", "xong 3", "xong 4"]);
        server.Logged.ShouldNotContain(l => l.StartsWith("6009", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhatCannotBeFinishedAtShutdownIsReported()
    {
        await using var server = await BotServer.LocalAsync((_, token) => Task.Delay(Timeout.InfiniteTimeSpan, token), ("Channels:DrainSeconds", "0"));
        await server.PostAsync(Message("1"));
        await server.PostAsync(Message("2"));

        await server.StopAsync();

        server.Logged.ShouldContain(l => l == "6009 2 activities were given up at shutdown");
    }

    private static Task Nothing(ITurnContext turn, CancellationToken token) => Task.CompletedTask;

    private static string Message(string text) => $$"""{"type":"message","text":"{{text}}","channelId":"test","conversation":{"id":"c"},"serviceUrl":"http://localhost:1/"}""";
}
