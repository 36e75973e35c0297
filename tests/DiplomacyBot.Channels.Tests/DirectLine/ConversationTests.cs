using System.Net;
using System.Text.Json;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.DirectLine.Conversations;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Channels.Tests.DirectLine;

public sealed class ConversationTests
{
    [Fact]
    public async Task StartingGivesEverythingTheClientNeedsAndTellsTheBot()
    {
        await using var server = await LineServer.EchoAsync();
        var generated = await LineClient.JsonAsync(await server.Client.PostAsync("tokens/generate", null));
        using var response = await LineClient.SendAsync(server, HttpMethod.Post, "conversations", generated.GetProperty("token").GetString(), """{"user":{"id":"r_abc"},"locale":"vi-VN"}""");

        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        var opened = await LineClient.JsonAsync(response);
        opened.EnumerateObject().Select(static p => p.Name).ShouldBe(["conversationId", "token", "expires_in", "streamUrl"]);
        opened.GetProperty("conversationId").GetString().ShouldBe(generated.GetProperty("conversationId").GetString());
        opened.GetProperty("streamUrl").GetString()!.ShouldStartWith($"ws://127.0.0.1:{server.Client.BaseAddress!.Port}/v3/directline/conversations/");

        var update = (await server.TurnsAsync(1))[0];
        (update.Type, update.ChannelId, update.Locale, update.ServiceUrl).ShouldBe((ActivityTypes.ConversationUpdate, "directline", "vi-VN", null));
        update.MembersAdded!.Select(static m => m.Id).ShouldBe([update.Recipient!.Id, update.From!.Id]);
        update.Conversation!.Id.ShouldBe(opened.GetProperty("conversationId").GetString());
    }

    [Fact]
    public async Task StartingTwiceIsOneConversationWithOneWelcome()
    {
        await using var server = await LineServer.EchoAsync();
        var client = await server.WelcomedAsync();

        (await client.CallAsync(HttpMethod.Post, "conversations", "{}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await client.SayAsync("a");

        (await client.PollAsync(3)).Select(static a => a.GetProperty("text").GetString()).ShouldBe(["welcome", "a", "echo a"]);
    }

    [Theory]
    [InlineData("X-Forwarded-Proto", "https", "wss://")]
    [InlineData("X-Forwarded-Proto", "https, http", "wss://")]
    [InlineData("X-Forwarded-Proto", "http", "ws://")]
    [InlineData("X-Ignored", "https", "ws://")]
    public async Task BehindTlsTheStreamIsSecureToo(string header, string value, string scheme)
    {
        await using var server = await LineServer.EchoAsync();
        server.Client.DefaultRequestHeaders.Add(header, value);
        (await server.OpenAsync()).StreamUrl.ShouldStartWith(scheme);
    }

    [Fact]
    public async Task WhatIsGoneIsNotFound()
    {
        await using var server = await LineServer.EchoAsync();
        var generated = await LineClient.JsonAsync(await server.Client.PostAsync("tokens/generate", null));
        var (id, token) = (generated.GetProperty("conversationId").GetString(), generated.GetProperty("token").GetString());
        foreach (var (method, path) in new[] { (HttpMethod.Get, $"conversations/{id}"), (HttpMethod.Get, $"conversations/{id}/activities"), (HttpMethod.Post, $"conversations/{id}/activities") })
        {
            using var response = await LineClient.SendAsync(server, method, path, token, """{"type":"message"}""");
            response.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
            JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("error").GetProperty("message").GetString().ShouldBe("Cuộc trò chuyện này không còn nữa.");
        }
    }

    [Fact]
    public async Task AnIdleConversationEndsAndOneWithAnOpenStreamDoesNot()
    {
        await using var server = await LineServer.EchoAsync(settings: ("DirectLine:IdleMinutes", "60"));
        var (idle, open) = (await server.WelcomedAsync(), await server.WelcomedAsync());
        using var stream = await open.ListenAsync();
        await stream.NextAsync();
        var conversations = server.Services.GetRequiredService<ConversationDirectory>();

        for (var minute = 0; minute < 55; minute += 5)
        {
            server.Time.Advance(TimeSpan.FromMinutes(5));
            await conversations.SweepAsync(default);
            (await server.Store.FindAsync(idle.Id, default)).ShouldNotBeNull();
        }

        conversations.Count.ShouldBe(1);
        server.Time.Advance(TimeSpan.FromMinutes(10));
        await conversations.SweepAsync(default);
        (await server.Store.FindAsync(idle.Id, default)).ShouldBeNull();
        (await server.Store.FindAsync(open.Id, default)).ShouldNotBeNull();
    }

    [Fact]
    public async Task WhoIsBoundToAConversationThatEndsIsTold()
    {
        await using var server = await LineServer.EchoAsync();
        var client = await server.WelcomedAsync();
        using var stream = await client.ListenAsync();
        await stream.NextAsync();

        await server.Store.DeleteIdleAsync(DateTimeOffset.MaxValue, default);

        (await client.PostAsync("""{"type":"message","text":"a"}""")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stream.NextAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task TooManyConversationsAreRefusedInWords()
    {
        await using var server = await LineServer.EchoAsync(settings: ("DirectLine:MostConversations", "1"));
        await server.OpenAsync();
        var generated = await LineClient.JsonAsync(await server.Client.PostAsync("tokens/generate", null));
        using var response = await LineClient.SendAsync(server, HttpMethod.Post, "conversations", generated.GetProperty("token").GetString(), "{}");
        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task OneAddressStartsOnlySoManyInAMinute()
    {
        await using var server = await LineServer.EchoAsync(settings: ("DirectLine:ConversationsPerMinute", "2"));
        await server.OpenAsync();
        await server.OpenAsync();
        using var response = await server.Client.PostAsync("tokens/generate", null);
        response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(30));

        server.Time.Advance(TimeSpan.FromSeconds(30));
        await server.OpenAsync();
    }

    [Theory]
    [InlineData("{", 400)]
    [InlineData("[]", 400)]
    [InlineData("5", 400)]
    [InlineData("""{"user":"x"}""", 400)]
    [InlineData("""{"user":{"id":5}}""", 400)]
    [InlineData("""{"locale":["vi"]}""", 400)]
    [InlineData("null", 201)]
    [InlineData("", 201)]
    [InlineData("{}", 201)]
    [InlineData("""{"user":{},"locale":"<script>"}""", 201)]
    [InlineData("""{"user":null,"locale":null,"more":{"a":[1]}}""", 201)]
    public async Task OddBodiesGetTheRightStatus(string body, int status)
    {
        await using var server = await LineServer.EchoAsync();
        var generated = await LineClient.JsonAsync(await server.Client.PostAsync("tokens/generate", null));
        using var response = await LineClient.SendAsync(server, HttpMethod.Post, "conversations", generated.GetProperty("token").GetString(), body);
        ((int)response.StatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task AnAddressThatIsNoneIsNotFoundInJson()
    {
        await using var server = await LineServer.EchoAsync();
        using var response = await server.Client.GetAsync("session/getsessionid");
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
    }
}
