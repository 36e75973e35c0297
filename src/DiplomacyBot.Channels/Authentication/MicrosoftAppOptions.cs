namespace DiplomacyBot.Channels.Authentication;

/// <summary>The bot's registration, under the keys that Bot Framework applications have always used, at the top of the configuration.</summary>
public sealed class MicrosoftAppOptions
{
    /// <summary>Kind of an app registration with a secret in one tenant; the default.</summary>
    public const string SingleTenant = "SingleTenant";

    /// <summary>Kind of an Azure resource with a user-assigned managed identity.</summary>
    public const string ManagedIdentity = "UserAssignedMSI";

    /// <summary><see cref="SingleTenant"/> or <see cref="ManagedIdentity"/>; key <c>MicrosoftAppType</c>.</summary>
    public string MicrosoftAppType { get; set; } = SingleTenant;

    /// <summary>Application (client) id; null: no channel can talk to the bot. Key <c>MicrosoftAppId</c>.</summary>
    public string? MicrosoftAppId { get; set; }

    /// <summary>Client secret, of <see cref="SingleTenant"/> without a certificate. Key <c>MicrosoftAppPassword</c>.</summary>
    public string? MicrosoftAppPassword { get; set; }

    /// <summary>File with a certificate and its private key, PFX or PEM, of <see cref="SingleTenant"/> without a secret. Key <c>MicrosoftAppCertificatePath</c>.</summary>
    public string? MicrosoftAppCertificatePath { get; set; }

    /// <summary>The same as a PFX in Base64, as key vaults hand it out. Key <c>MicrosoftAppCertificateBase64</c>.</summary>
    public string? MicrosoftAppCertificateBase64 { get; set; }

    /// <summary>SHA-1 thumbprint of a certificate in the personal store of the user or the machine. Key <c>MicrosoftAppCertificateThumbprint</c>.</summary>
    public string? MicrosoftAppCertificateThumbprint { get; set; }

    /// <summary>Password of the file or the Base64 text. Key <c>MicrosoftAppCertificatePassword</c>.</summary>
    public string? MicrosoftAppCertificatePassword { get; set; }

    /// <summary>Sends the certificate with each request (x5c), for apps registered by subject name and issuer. Key <c>MicrosoftAppCertificateSendX5C</c>.</summary>
    public bool MicrosoftAppCertificateSendX5C { get; set; }

    /// <summary>Directory (tenant) id. Key <c>MicrosoftAppTenantId</c>.</summary>
    public string? MicrosoftAppTenantId { get; set; }

    /// <summary>True when there is an app that channels know.</summary>
    internal bool IsConfigured => !string.IsNullOrWhiteSpace(MicrosoftAppId);

    /// <summary>Keys that name a certificate and are set.</summary>
    internal IReadOnlyList<string> CertificateKeys =>
    [
        .. new[]
        {
            (nameof(MicrosoftAppCertificatePath), MicrosoftAppCertificatePath),
            (nameof(MicrosoftAppCertificateBase64), MicrosoftAppCertificateBase64),
            (nameof(MicrosoftAppCertificateThumbprint), MicrosoftAppCertificateThumbprint),
        }.Where(static k => !string.IsNullOrEmpty(k.Item2)).Select(static k => k.Item1),
    ];
}
