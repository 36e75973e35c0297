using DiplomacyBot.Channels.Activities;

namespace DiplomacyBot.Chat;

/// <summary>What a conversation is stored under.</summary>
internal static class ConversationKey
{
    /// <summary>Conversations of different channels never meet, whatever ids they use.</summary>
    public static string Of(Activity activity) => $"{activity.ChannelId}:{activity.Conversation?.Id}";
}
