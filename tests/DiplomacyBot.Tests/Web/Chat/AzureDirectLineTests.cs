using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using DiplomacyBot.Commands;
using DiplomacyBot.Hosting;
using DiplomacyBot.Language.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace DiplomacyBot.Tests.Web.Chat;

/// <summary>The page's way to Azure's Direct Line, with a double of it on loopback.</summary>
public sealed class AzureDirectLineTests : IAsyncLifetime, IDisposable
{
    private const string Secret = "bí-mật-của-kênh-0123456789";
    private readonly Workspace _workspace = new();
    private readonly HttpClient _client = new();
    private readonly List<(string? Authorization, string Body)> _asked = [];
    private WebApplication? _azure;
    private WebApplication? _app;
    private (int Status, string Body) _answer = (200, """{"conversationId":"c1","token":"t1","expires_in":3600,"more":1}""");

    public async Task InitializeAsync()
    {
        _azure = WebApplication.CreateSlimBuilder().Build();
        _azure.Urls.Add("http://127.0.0.1:0");
        _azure.MapPost("/v3/directline/tokens/generate", async (HttpContext context) =>
        {
            using var reader = new StreamReader(context.Request.Body);
            _asked.Add((context.Request.Headers.Authorization, await reader.ReadToEndAsync()));
            context.Response.StatusCode = _answer.Status;
            context.Response.Headers.Location = "http://127.0.0.1:9/elsewhere";
            await context.Response.WriteAsync(_answer.Body);
        });
        await _azure.StartAsync();
        _app = WebHost.Build(new()
        {
            ["DiplomacyBot:DataDirectory"] = _workspace.Data, ["urls"] = "http://127.0.0.1:0", ["DiplomacyBot:SampleCoverage"] = "",
            ["WebChat:AzureDirectLineSecret"] = Uri.EscapeDataString(Secret), ["WebChat:AzureDirectLineEndpoint"] = _azure.Urls.Single(),
        });
        await FirstStart.PrepareAsync(_app.Services, new Streams(TextReader.Null, TextWriter.Null, TextWriter.Null, MessageLanguage.Vietnamese, Interactive: false), CancellationToken.None);
        await _app.StartAsync();
        _client.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        await _app!.DisposeAsync();
        await _azure!.DisposeAsync();
    }

    public void Dispose()
    {
        _client.Dispose();
        _workspace.Dispose();
    }

    [Fact]
    public async Task TheSecretIsExchangedForATokenOfANewUser()
    {
        using var response = await PostAsync();
        using var second = await PostAsync();

        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.ToString().ShouldBe("""{"conversationId":"c1","token":"t1","expires_in":3600}""");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        _asked[0].Authorization.ShouldBe("Bearer " + Uri.EscapeDataString(Secret));
        var users = _asked.Select(static a => JsonDocument.Parse(a.Body).RootElement.GetProperty("user").GetProperty("id").GetString()!).ToList();
        users.ShouldAllBe(static u => u.StartsWith("dl_"));
        users[0].ShouldNotBe(users[1]);
    }

    [Fact]
    public async Task ThePageSpeaksToAzureAndNeverHearsTheSecret()
    {
        using var response = await _client.GetAsync("/");
        var page = await response.Content.ReadAsStringAsync();

        page.ShouldContain($"data-direct-line=\"{_azure!.Urls.Single()}/v3/directline\" data-tokens=\"/api/webchat/token\"");
        page.ShouldNotContain(Uri.EscapeDataString(Secret));
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain($"connect-src 'self' {_azure.Urls.Single()} {_azure.Urls.Single().Replace("http", "ws", StringComparison.Ordinal)};");
    }

    [Theory]
    [InlineData(403, "{}")]
    [InlineData(500, "secret innards")]
    [InlineData(302, "")]
    [InlineData(200, "{}")]
    [InlineData(200, "<html>")]
    [InlineData(200, """{"conversationId":"c","token":""}""")]
    public async Task WhenAzureGivesNoTokenThePageIsToldSo(int status, string body)
    {
        _answer = (status, body);
        using var response = await PostAsync();

        response.StatusCode.ShouldBe(HttpStatusCode.BadGateway);
        var said = await response.Content.ReadAsStringAsync();
        said.ShouldContain("Chưa kết nối được");
        said.ShouldNotContain("innards");
    }

    [Fact]
    public async Task AFormOfAnotherSiteGetsNoToken()
    {
        using var response = await _client.PostAsync("/api/webchat/token", new StringContent("{}", Encoding.UTF8, "text/plain"));
        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        _asked.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("http://directline.example.vn")]
    [InlineData("https://directline.botframework.com/v3")]
    [InlineData("directline")]
    [InlineData("https://a:b@directline.example.vn")]
    public void AnEndpointThatWouldGetTheSecretUnprotectedStopsTheStart(string endpoint) =>
        Should.Throw<BadConfigurationException>(() => WebHost.Build(new() { ["DiplomacyBot:DataDirectory"] = _workspace.Data, ["WebChat:AzureDirectLineEndpoint"] = endpoint }))
            .Message.ShouldContain("WebChat:AzureDirectLineEndpoint");

    private Task<HttpResponseMessage> PostAsync() => _client.PostAsJsonAsync("/api/webchat/token", new object());
}
