using DiplomacyBot.Channels.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace DiplomacyBot.Channels.Connector;

/// <summary>Tokens of Entra ID, for an app with a secret in one tenant or for a managed identity. MSAL keeps them until shortly before they expire.</summary>
internal sealed class MsalAppTokens(IOptions<MicrosoftAppOptions> app, IHttpClientFactory clients) : IAppTokens, IMsalHttpClientFactory
{
    public const string HttpClientName = "DiplomacyBot.Channels.Tokens";
    private const string Resource = "https://api.botframework.com";
    private readonly Lock _building = new();
    private Func<CancellationToken, Task<AuthenticationResult>>? _acquire;

    public async Task<string> GetAsync(CancellationToken cancellationToken)
    {
        Func<CancellationToken, Task<AuthenticationResult>> acquire;
        lock (_building)
        {
            acquire = _acquire ??= Build();
        }

        return (await acquire(cancellationToken)).AccessToken;
    }

    public HttpClient GetHttpClient() => clients.CreateClient(HttpClientName);

    private Func<CancellationToken, Task<AuthenticationResult>> Build()
    {
        var settings = app.Value;
        if (settings.MicrosoftAppType == MicrosoftAppOptions.ManagedIdentity)
        {
            var identity = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(settings.MicrosoftAppId)).WithHttpClientFactory(this).Build();
            return token => identity.AcquireTokenForManagedIdentity(Resource).ExecuteAsync(token);
        }

        var confidential = ConfidentialClientApplicationBuilder.Create(settings.MicrosoftAppId)
            .WithClientSecret(settings.MicrosoftAppPassword)
            .WithAuthority($"https://login.microsoftonline.com/{settings.MicrosoftAppTenantId}")

            // The authority is fixed above: there is nothing to discover.
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(this)
            .Build();
        return token => confidential.AcquireTokenForClient([$"{Resource}/.default"]).ExecuteAsync(token);
    }
}
