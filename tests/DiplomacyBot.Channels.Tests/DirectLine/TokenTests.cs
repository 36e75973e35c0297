using System.Net;
using System.Text;
using System.Text.Json;
using DiplomacyBot.Channels.DirectLine.Tokens;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace DiplomacyBot.Channels.Tests.DirectLine;

public sealed class TokenTests
{
    private const string Secret = "a secret that is longer than thirty-two characters";

    [Fact]
    public async Task AGeneratedTokenNamesItsConversationAndItsUser()
    {
        await using var server = await LineServer.EchoAsync();

        var opened = await LineClient.JsonAsync(await server.Client.PostAsync("tokens/generate", null));

        opened.EnumerateObject().Select(static p => p.Name).ShouldBe(["conversationId", "token", "expires_in"]);
        opened.GetProperty("expires_in").GetInt32().ShouldBe(3600);
        var token = new JsonWebToken(opened.GetProperty("token").GetString());
        token.Alg.ShouldBe("HS256");
        token.GetPayloadValue<string>("conv").ShouldBe(opened.GetProperty("conversationId").GetString());
        token.GetPayloadValue<string>("user").ShouldStartWith("dl_");
        token.ValidTo.ShouldBe(ManualTime.Start.UtcDateTime.AddHours(1));
    }

    [Fact]
    public async Task WhatABrowserSaysOfItsUserIsNotBelieved()
    {
        await using var server = await LineServer.EchoAsync();
        var opened = await LineClient.JsonAsync(await LineClient.SendAsync(server, HttpMethod.Post, "tokens/generate", null, """{"user":{"id":"dl_minister","name":"Bộ trưởng"}}"""));
        opened.GetProperty("token").GetString()!.ShouldSatisfyAllConditions(
            static t => new JsonWebToken(t).GetPayloadValue<string>("user").ShouldNotBe("dl_minister"),
            static t => new JsonWebToken(t).TryGetPayloadValue("name", out string _).ShouldBeFalse());
    }

    [Fact]
    public async Task ATokenExpiresAndARefreshedOneLivesOn()
    {
        await using var server = await LineServer.EchoAsync();
        var client = await server.WelcomedAsync();
        server.Time.Advance(TimeSpan.FromMinutes(59));

        var refreshed = await LineClient.JsonAsync(await client.CallAsync(HttpMethod.Post, "tokens/refresh"));
        server.Time.Advance(TimeSpan.FromMinutes(2));

        (await client.CallAsync(HttpMethod.Post, "tokens/refresh")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await client.CallAsync(HttpMethod.Get, $"conversations/{client.Id}/activities")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        client.Token = refreshed.GetProperty("token").GetString()!;
        (await client.GetAsync()).Activities.Count.ShouldBe(1);
    }

    [Fact]
    public async Task WithoutATokenNobodyGetsIn()
    {
        await using var server = await LineServer.EchoAsync();
        var client = await server.OpenAsync();
        foreach (var (method, path) in Calls(client.Id))
        {
            (await LineClient.SendAsync(server, method, path, null, "{}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, path);
        }
    }

    [Fact]
    public async Task ATokenForOneConversationNeverOpensAnother()
    {
        await using var server = await LineServer.EchoAsync();
        var (mine, other) = (await server.OpenAsync(), await server.OpenAsync());
        foreach (var (method, path) in Calls(other.Id).Where(c => c.Path.Contains(other.Id, StringComparison.Ordinal)))
        {
            (await LineClient.SendAsync(server, method, path, mine.Token, """{"type":"message","text":"a"}""")).StatusCode.ShouldBe(HttpStatusCode.Forbidden, path);
        }

        var foreign = other.StreamUrl[..other.StreamUrl.IndexOf("&t=", StringComparison.Ordinal)] + mine.StreamUrl[mine.StreamUrl.IndexOf("&t=", StringComparison.Ordinal)..];
        await Should.ThrowAsync<System.Net.WebSockets.WebSocketException>(() => LineSocket.OpenAsync(foreign));
    }

    [Fact]
    public async Task EveryForgeryIsRefused()
    {
        await using var server = await LineServer.EchoAsync();
        var client = await server.OpenAsync();
        foreach (var (what, token) in Forgeries(client))
        {
            (await LineClient.SendAsync(server, HttpMethod.Get, $"conversations/{client.Id}/activities", token)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, what);
        }
    }

    [Fact]
    public async Task ATokenForTheStreamIsForNothingElseAndSoonWorthless()
    {
        await using var server = await LineServer.EchoAsync();
        var client = await server.OpenAsync();
        var at = client.StreamUrl.IndexOf("&t=", StringComparison.Ordinal) + 3;
        (await LineClient.SendAsync(server, HttpMethod.Post, "tokens/refresh", client.StreamUrl[at..])).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await Should.ThrowAsync<System.Net.WebSockets.WebSocketException>(() => LineSocket.OpenAsync(client.StreamUrl[..at] + client.Token));

        server.Time.Advance(TimeSpan.FromMinutes(3));
        await Should.ThrowAsync<System.Net.WebSockets.WebSocketException>(() => client.ListenAsync());
    }

    [Fact]
    public async Task AnotherServerWithTheSecretVouchesForItsUsers()
    {
        await using var server = await LineServer.EchoAsync(settings: [("DirectLine:Secret", Secret), ("DirectLine:AnonymousTokens", "false")]);
        (await server.Client.PostAsync("tokens/generate", null)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await LineClient.SendAsync(server, HttpMethod.Post, "tokens/generate", Secret + "x")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await LineClient.SendAsync(server, HttpMethod.Post, "tokens/generate", Secret, """{"user":{"id":"lan"}}""")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        var opened = await LineClient.JsonAsync(await LineClient.SendAsync(server, HttpMethod.Post, "tokens/generate", Secret, """{"user":{"id":"dl_lan","name":"Lan"}}"""));
        var (id, token) = (opened.GetProperty("conversationId").GetString()!, opened.GetProperty("token").GetString()!);
        await LineClient.JsonAsync(await LineClient.SendAsync(server, HttpMethod.Post, "conversations", token, "{}"));
        await LineClient.JsonAsync(await LineClient.SendAsync(server, HttpMethod.Post, $"conversations/{id}/activities", Secret, """{"type":"message","text":"a","from":{"id":"dl_minister"}}"""));

        var turn = (await server.TurnsAsync(2))[1];
        (turn.From!.Id, turn.From.Name).ShouldBe(("dl_lan", "Lan"));
    }

    private static (HttpMethod Method, string Path)[] Calls(string id) =>
    [
        (HttpMethod.Post, "tokens/refresh"), (HttpMethod.Post, "conversations"), (HttpMethod.Get, $"conversations/{id}"), (HttpMethod.Get, $"conversations/{id}/activities"),
        (HttpMethod.Post, $"conversations/{id}/activities"), (HttpMethod.Post, $"conversations/{id}/upload?userId=x"),
    ];

    private static IEnumerable<(string What, string Token)> Forgeries(LineClient client)
    {
        var parts = client.Token.Split('.');
        yield return ("no token", "undefined");
        yield return ("nothing", "..");
        yield return ("cut", client.Token[..^4]);
        yield return ("no signature", $"{parts[0]}.{parts[1]}.");
        yield return ("another user", $"{parts[0]}.{Encode(Decode(parts[1]).Replace("dl_", "dl_x", StringComparison.Ordinal))}.{parts[2]}");
        yield return ("algorithm none", $"{Encode("""{"alg":"none","typ":"JWT"}""")}.{parts[1]}.");
        yield return ("very long", new string('a', 20_000) + client.Token);
        yield return ("another key", Sign(client, new string('k', 32), "HS256", "directline", "diplomacybot"));
        yield return ("another algorithm", Sign(client, null, "HS384", "directline", "diplomacybot"));
        yield return ("another audience", Sign(client, null, "HS256", "elsewhere", "diplomacybot"));
        yield return ("another issuer", Sign(client, null, "HS256", "directline", "somebody"));
        yield return ("no expiry", Sign(client, null, "HS256", "directline", "diplomacybot", expires: false));
    }

    private static string Sign(LineClient client, string? key, string algorithm, string audience, string issuer, bool expires = true)
    {
        // HS384 wants a longer key; the server's own is padded, as nobody outside could.
        var bytes = key is null ? Convert.FromBase64String(LineServer.Key) : Encoding.UTF8.GetBytes(key);
        Array.Resize(ref bytes, algorithm == "HS384" ? 48 : bytes.Length);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            Claims = new Dictionary<string, object> { ["conv"] = client.Id, ["user"] = "dl_a" },
            Expires = expires ? ManualTime.Start.UtcDateTime.AddHours(1) : null,
            SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(bytes), algorithm),
        });
    }

    private static string Encode(string json) => Base64UrlEncoder.Encode(json);

    private static string Decode(string part) => Base64UrlEncoder.Decode(part);
}
