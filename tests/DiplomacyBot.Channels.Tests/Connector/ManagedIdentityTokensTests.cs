using System.Collections.Concurrent;
using DiplomacyBot.Channels.Authentication;
using DiplomacyBot.Channels.Connector;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;

namespace DiplomacyBot.Channels.Tests.Connector;

/// <summary>A user-assigned managed identity, asked for at an identity endpoint as App Service and Container Apps run it beside the program.</summary>
public sealed class ManagedIdentityTokensTests : IAsyncLifetime
{
    private const string Secret = "secret-of-this-machine";
    private readonly ConcurrentQueue<(IQueryCollection Query, string? Header)> _asked = [];
    private readonly WebApplication _endpoint;
    private int _status = 200;

    public ManagedIdentityTokensTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _endpoint = builder.Build();
        _endpoint.MapGet("/msi/token", async (HttpContext context) =>
        {
            _asked.Enqueue((context.Request.Query, context.Request.Headers["X-IDENTITY-HEADER"]));
            context.Response.StatusCode = _status;
            context.Response.ContentType = "application/json";
            var expires = DateTimeOffset.UtcNow.AddHours(8).ToUnixTimeSeconds();
            await context.Response.WriteAsync(_status == 200
                ? $$"""{"access_token":"granted","expires_on":"{{expires}}","resource":"https://api.botframework.com","token_type":"Bearer"}"""
                : """{"statusCode":400,"message":"No managed identity found"}""");
        });
    }

    public async Task InitializeAsync()
    {
        await _endpoint.StartAsync();
        Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", _endpoint.Urls.Single() + "/msi/token");
        Environment.SetEnvironmentVariable("IDENTITY_HEADER", Secret);
    }

    public async Task DisposeAsync()
    {
        Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", null);
        Environment.SetEnvironmentVariable("IDENTITY_HEADER", null);
        await _endpoint.DisposeAsync();
    }

    [Fact]
    public async Task TheIdentityNamedByTheAppIdGivesATokenForBotFrameworkOnce()
    {
        var (tokens, id) = Tokens();

        (await tokens.GetAsync(CancellationToken.None)).ShouldBe("granted");
        (await tokens.GetAsync(CancellationToken.None)).ShouldBe("granted");

        var (query, header) = _asked.ShouldHaveSingleItem();
        query["resource"].ToString().TrimEnd('/').ShouldBe("https://api.botframework.com");
        query["client_id"].ToString().ShouldBe(id);
        header.ShouldBe(Secret);
    }

    [Fact]
    public async Task ARefusalSaysWhyAndTellsNoSecret()
    {
        _status = 400;
        var (tokens, _) = Tokens();

        var refusal = await Should.ThrowAsync<MsalException>(() => tokens.GetAsync(CancellationToken.None));

        refusal.Message.ShouldContain("No managed identity found");
        refusal.ToString().ShouldNotContain(Secret);
    }

    private static (MsalAppTokens Tokens, string Id) Tokens()
    {
        var id = Guid.NewGuid().ToString();
        var app = new MicrosoftAppOptions { MicrosoftAppType = MicrosoftAppOptions.ManagedIdentity, MicrosoftAppId = id };
        return (new MsalAppTokens(Options.Create(app), new PlainClients(), TimeProvider.System), id);
    }
}
