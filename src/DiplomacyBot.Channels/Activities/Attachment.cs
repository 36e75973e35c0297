using System.Text.Json;
using System.Text.Json.Serialization;

namespace DiplomacyBot.Channels.Activities;

/// <summary>A card or file of a message.</summary>
public sealed class Attachment
{
    /// <summary>Media type, such as <c>application/vnd.microsoft.card.adaptive</c>.</summary>
    public string? ContentType { get; set; }

    /// <summary>Where the content lies, when it is not inside.</summary>
    public string? ContentUrl { get; set; }

    /// <summary>The content itself.</summary>
    public JsonElement? Content { get; set; }

    /// <summary>Name to show.</summary>
    public string? Name { get; set; }

    /// <summary>Everything else.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? ExtensionData { get; set; }
}

/// <summary>Answers offered to click.</summary>
public sealed class SuggestedActions
{
    /// <summary>Ids of those who see them; null or empty for everybody.</summary>
    public IList<string>? To { get; set; }

    /// <summary>The answers.</summary>
    public IList<CardAction>? Actions { get; set; }

    /// <summary>Everything else.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? ExtensionData { get; set; }
}

/// <summary>A button.</summary>
public sealed class CardAction
{
    /// <summary>What it does: imBack, postBack, openUrl …</summary>
    public string? Type { get; set; }

    /// <summary>What stands on it.</summary>
    public string? Title { get; set; }

    /// <summary>What it sends or opens.</summary>
    public JsonElement? Value { get; set; }

    /// <summary>Everything else.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? ExtensionData { get; set; }
}

/// <summary>A reaction to a message.</summary>
public sealed class MessageReaction
{
    /// <summary>like, heart, laugh, surprised, sad, angry …</summary>
    public string? Type { get; set; }

    /// <summary>Everything else.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
