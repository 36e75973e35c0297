using DiplomacyBot.Channels.DirectLine.Tokens;

namespace DiplomacyBot.Channels.DirectLine.Access;

/// <summary>Who calls: a user by a token, or another server by the secret, which may speak for anybody.</summary>
/// <param name="Subject">What the token says; null with the secret.</param>
internal sealed record Caller(TokenSubject? Subject)
{
    public bool MayUse(string conversationId) => Subject is null || Subject.ConversationId == conversationId;
}
