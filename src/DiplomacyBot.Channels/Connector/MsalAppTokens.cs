using DiplomacyBot.Channels.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace DiplomacyBot.Channels.Connector;

/// <summary>
/// Tokens of Entra ID, for an app with a secret or a certificate in one tenant or for a managed identity. MSAL keeps them until shortly before
/// they expire.
/// </summary>
internal sealed class MsalAppTokens(IOptions<MicrosoftAppOptions> app, IHttpClientFactory clients, TimeProvider time) : IAppTokens, IMsalHttpClientFactory
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

        var builder = ConfidentialClientApplicationBuilder.Create(settings.MicrosoftAppId)
            .WithAuthority($"https://login.microsoftonline.com/{settings.MicrosoftAppTenantId}")

            // The authority is fixed above: there is nothing to discover.
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(this);
        var confidential = settings.CertificateKeys.Count > 0
            ? builder.WithCertificate(AppCertificate.Load(settings, time.GetUtcNow()), settings.MicrosoftAppCertificateSendX5C).Build()
            : builder.WithClientSecret(settings.MicrosoftAppPassword).Build();
        return token => confidential.AcquireTokenForClient([$"{Resource}/.default"]).ExecuteAsync(token);
    }
}
