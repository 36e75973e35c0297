using DiplomacyBot.Channels.Activities;

namespace DiplomacyBot.Channels.Streaming;

/// <summary>What a channel asks of a streamed message.</summary>
/// <param name="Pause">Least time between the answer to one update and the next update.</param>
/// <param name="Longest">Time from the first update within which the message must be final; null for as long as it takes.</param>
/// <param name="AppendOnly">Each text must begin with the one before; the final text too.</param>
internal sealed record StreamRules(TimeSpan Pause, TimeSpan? Longest, bool AppendOnly)
{
    /// <summary>
    /// "Stream bot messages" of the Teams documentation: one request a second, two minutes, earlier content always contained. Fifteen seconds
    /// are kept back for the last request and its retries.
    /// </summary>
    private static readonly StreamRules Teams = new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(105), AppendOnly: true);

    /// <summary>Web Chat takes each text in the place of the one before, whenever it comes.</summary>
    private static readonly StreamRules WebChat = new(TimeSpan.FromMilliseconds(250), Longest: null, AppendOnly: false);

    /// <summary>The rules of the conversation <paramref name="incoming"/> belongs to; null where messages are not streamed.</summary>
    public static StreamRules? For(Activity incoming) => incoming switch
    {
        { DeliveryMode: DeliveryModes.ExpectReplies } or { Conversation.IsGroup: true } => null,
        { ChannelId: "msteams", Conversation.ConversationType: "personal" } => Teams,
        { ChannelId: "directline" or "webchat" } => WebChat,
        _ => null,
    };
}
