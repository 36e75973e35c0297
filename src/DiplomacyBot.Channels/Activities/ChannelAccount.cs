using System.Text.Json;
using System.Text.Json.Serialization;

namespace DiplomacyBot.Channels.Activities;

/// <summary>A user or bot on a channel.</summary>
public sealed class ChannelAccount
{
    /// <summary>Id on the channel.</summary>
    public string? Id { get; set; }

    /// <summary>Name to show.</summary>
    public string? Name { get; set; }

    /// <summary>Object id in Entra ID.</summary>
    public string? AadObjectId { get; set; }

    /// <summary>user, bot or skill.</summary>
    public string? Role { get; set; }

    /// <summary>Everything else.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? ExtensionData { get; set; }
}

/// <summary>A conversation on a channel.</summary>
public sealed class ConversationAccount
{
    /// <summary>Id on the channel; in Teams channels it names the thread too.</summary>
    public string? Id { get; set; }

    /// <summary>Name to show.</summary>
    public string? Name { get; set; }

    /// <summary>True when more than one person takes part.</summary>
    public bool? IsGroup { get; set; }

    /// <summary>personal, groupChat or channel.</summary>
    public string? ConversationType { get; set; }

    /// <summary>The Entra ID tenant.</summary>
    public string? TenantId { get; set; }

    /// <summary>Everything else.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
