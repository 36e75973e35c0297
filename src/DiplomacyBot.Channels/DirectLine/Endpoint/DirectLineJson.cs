using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DiplomacyBot.Channels.DirectLine.Endpoint;

/// <summary>Direct Line 3.0 as JSON; no reflection at run time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Opened))]
[JsonSerializable(typeof(Refused))]
[JsonSerializable(typeof(Posted))]
[JsonSerializable(typeof(StartBody))]
internal sealed partial class DirectLineJson : JsonSerializerContext
{
    public static DirectLineJson Compact { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}

/// <summary>A token, and the stream when there is one.</summary>
internal sealed record Opened(string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn, string? StreamUrl = null);

/// <summary>An activity was taken.</summary>
internal sealed record Posted(string Id);

/// <summary>A refusal, shaped as Direct Line shapes it.</summary>
internal sealed record Refused(Reason Error);

/// <summary>What is wrong: a word for programs and a sentence for people.</summary>
internal sealed record Reason(string Code, string Message);

/// <summary>What a client says when it asks for a token or starts a conversation; all of it may be missing.</summary>
internal sealed record StartBody(StartUser? User, string? Locale);

/// <summary>The user, as far as the client says.</summary>
internal sealed record StartUser(string? Id, string? Name);
