using System.Text.Json.Serialization;

namespace DiplomacyBot.Web.Chat;

/// <summary>What the page needs to talk to Azure's Direct Line.</summary>
/// <param name="ConversationId">The conversation the token is for.</param>
/// <param name="Token">The token.</param>
/// <param name="ExpiresIn">Its life in seconds.</param>
internal sealed record ChatSession(
    [property: JsonPropertyName("conversationId")] string ConversationId,
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn);
