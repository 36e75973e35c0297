using System.Net;
using System.Text.Json.Nodes;
using DiplomacyBot.Channels.Tests.Authentication;
using DiplomacyBot.Channels.Turns;

namespace DiplomacyBot.Channels.Tests.Endpoint;

/// <summary>The whole way in: server, metadata and keys on loopback, clocks as they are.</summary>
public sealed class AuthenticatedMessagesTests(Issuer issuer) : IClassFixture<Issuer>
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";
    private const string ServiceUrl = "https://smba.trafficmanager.net/teams/";
    private const string Activity = """{"type":"message","text":"Xin chào","id":"m","channelId":"msteams","conversation":{"id":"c"},"serviceUrl":"https://smba.trafficmanager.net/teams/","deliveryMode":"expectReplies"}""";

    [Fact]
    public async Task ARightTokenReachesTheBotAndAWrongOneDoesNot()
    {
        await using var server = await StartAsync();

        (await StatusAsync(server, "Bearer " + Token(ServiceUrl))).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(server, "bearer " + Token(ServiceUrl))).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusAsync(server, "Bearer " + Token("https://evil.example/"))).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusAsync(server, null)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task TwoAuthorizationHeadersAreNone()
    {
        await using var server = await StartAsync();
        server.Client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", ["Bearer " + Token(ServiceUrl), "Bearer " + Token(ServiceUrl)]);

        (await server.PostAsync(Activity)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task ASignedServiceUrlOfAStrangeHostGetsNoReplies()
    {
        await using var server = await StartAsync();
        server.Client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer " + Token("https://strange.example/"));

        var response = await server.PostAsync("""{"type":"message","text":"x","channelId":"msteams","conversation":{"id":"c"},"serviceUrl":"https://strange.example/"}""");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        server.Logged.ShouldContain(l => l.StartsWith("6006", StringComparison.Ordinal));
        server.Channel.Requests.ShouldBeEmpty();
    }

    private Task<BotServer> StartAsync() => BotServer.StartAsync(
        async (turn, token) =>
        {
            await turn.SendActivityAsync("Chào bạn", token);
            return null;
        },
        ("MicrosoftAppId", AppId),
        ("MicrosoftAppPassword", "secret"),
        ("MicrosoftAppTenantId", "22222222-2222-3333-4444-555555555555"),
        ("Channels:OpenIdMetadataAddress", issuer.MetadataAddress));

    private string Token(string serviceUrl) => issuer.Keys[0].Sign(new JsonObject
    {
        ["iss"] = "https://api.botframework.com",
        ["aud"] = AppId,
        ["serviceurl"] = serviceUrl,
        ["exp"] = TimeProvider.System.GetUtcNow().AddHours(1).ToUnixTimeSeconds(),
    });

    private static async Task<HttpStatusCode> StatusAsync(BotServer server, string? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(Activity, System.Text.Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return (await server.Client.SendAsync(request)).StatusCode;
    }
}
