using System.Net;

namespace DiplomacyBot.Channels.Tests.DirectLine;

public sealed class SitesTests
{
    private const string Portal = "https://portal.example.vn";

    [Theory]
    [InlineData("same", true)]
    [InlineData("https-same", true)]
    [InlineData(Portal, true)]
    [InlineData("HTTPS://PORTAL.EXAMPLE.VN", true)]
    [InlineData("http://portal.example.vn", false)]
    [InlineData("https://portal.example.vn.evil.example", false)]
    [InlineData("https://evil.example", false)]
    [InlineData("http://127.0.0.1:1", false)]
    [InlineData("null", false)]
    [InlineData("file://", false)]
    public async Task OnlyOwnAndConfiguredPagesGetIn(string origin, bool allowed)
    {
        await using var server = await LineServer.EchoAsync(settings: ("DirectLine:AllowedOrigins", Portal));
        var client = await server.WelcomedAsync();
        var own = server.Client.BaseAddress!.GetLeftPart(UriPartial.Authority);
        origin = origin switch { "same" => own, "https-same" => own.Replace("http:", "https:", StringComparison.Ordinal), _ => origin };

        using var request = new HttpRequestMessage(HttpMethod.Post, "tokens/generate");
        request.Headers.Add("Origin", origin);
        using var response = await server.Client.SendAsync(request);

        response.StatusCode.ShouldBe(allowed ? HttpStatusCode.OK : HttpStatusCode.Forbidden);
        response.Headers.TryGetValues("Access-Control-Allow-Origin", out var readable).ShouldBe(allowed && origin.Contains("portal", StringComparison.OrdinalIgnoreCase));
        (readable?.Single() ?? origin).ShouldBe(origin);
        using var socket = allowed ? await LineSocket.OpenAsync(client.StreamUrl, origin) : null;
        if (!allowed)
        {
            await Should.ThrowAsync<System.Net.WebSockets.WebSocketException>(() => LineSocket.OpenAsync(client.StreamUrl, origin));
        }
    }

    [Theory]
    [InlineData(Portal, HttpStatusCode.NoContent)]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    public async Task BrowsersThatAskFirstAreAnswered(string origin, HttpStatusCode status)
    {
        await using var server = await LineServer.EchoAsync(settings: ("DirectLine:AllowedOrigins", Portal));
        using var request = new HttpRequestMessage(HttpMethod.Options, "conversations/x/activities");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent");

        using var response = await server.Client.SendAsync(request);

        response.StatusCode.ShouldBe(status);
        if (status == HttpStatusCode.NoContent)
        {
            response.Headers.GetValues("Access-Control-Allow-Headers").Single().ShouldContain("x-ms-bot-agent");
        }
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("localhost:3978", true)]
    [InlineData("portal.example.vn", true)]
    [InlineData("evil.example", false)]
    [InlineData("evil.example:3978", false)]
    [InlineData("localhost.evil.example", false)]
    public async Task APageWhoseNameWasPointedAtThisMachineDoesNot(string host, bool allowed)
    {
        await using var server = await LineServer.EchoAsync(settings: ("DirectLine:AllowedOrigins", Portal));
        using var request = new HttpRequestMessage(HttpMethod.Post, "tokens/generate");
        request.Headers.Host = host;
        request.Headers.Add("Origin", "http://" + host);
        using var response = await server.Client.SendAsync(request);
        response.StatusCode.ShouldBe(allowed ? HttpStatusCode.OK : HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task NothingOfItIsKeptByCaches()
    {
        await using var server = await LineServer.EchoAsync();
        using var response = await server.Client.PostAsync("tokens/generate", null);
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }
}
