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

    /// <summary>Client secret, of <see cref="SingleTenant"/>. Key <c>MicrosoftAppPassword</c>.</summary>
    public string? MicrosoftAppPassword { get; set; }

    /// <summary>Directory (tenant) id. Key <c>MicrosoftAppTenantId</c>.</summary>
    public string? MicrosoftAppTenantId { get; set; }

    /// <summary>True when there is an app that channels know.</summary>
    internal bool IsConfigured => !string.IsNullOrWhiteSpace(MicrosoftAppId);
}
