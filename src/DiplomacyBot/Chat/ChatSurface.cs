using DiplomacyBot.Channels.Activities;

namespace DiplomacyBot.Chat;

/// <summary>How a client shows buttons to like and dislike an answer.</summary>
internal enum FeedbackStyle
{
    /// <summary>It has none.</summary>
    None,

    /// <summary>Teams: <c>channelData.feedbackLoop</c>, answered by an invoke.</summary>
    Teams,

    /// <summary>Web Chat: actions on the message entity, answered by an event.</summary>
    WebChat,
}

/// <summary>What the client at the other end can show.</summary>
/// <param name="Feedback">How it lets people vote on an answer.</param>
/// <param name="MostCitations">How many citations it draws; of a message with more it draws none.</param>
/// <param name="SuggestsActions">Whether it shows answers to click.</param>
internal sealed record ChatSurface(FeedbackStyle Feedback, int MostCitations, bool SuggestsActions)
{
    private const string Teams = "msteams";

    /// <summary>Teams draws 20; Agents Playground, which stands for it during development, 10.</summary>
    private const int CitationsOfTeams = 20;

    private const int CitationsOfPlayground = 10;

    /// <summary>Messages are written as Web Chat draws them.</summary>
    public bool IsWebChat => Feedback == FeedbackStyle.WebChat;

    /// <summary>
    /// The Teams-like client (Agents Playground 0.2.28) draws a message with answers to click as plain text, without its citations: there the questions come in a
    /// message of their own.
    /// </summary>
    public bool SuggestsBesideCitations => Feedback != FeedbackStyle.Teams;

    /// <summary>Concludes it from what the client sent.</summary>
    public static ChatSurface Of(Activity incoming) => new(
        incoming.ChannelId switch { Teams => FeedbackStyle.Teams, "directline" or "webchat" or "emulator" => FeedbackStyle.WebChat, _ => FeedbackStyle.None },
        incoming.ChannelId == Teams && Uri.TryCreate(incoming.ServiceUrl, UriKind.Absolute, out var service) && service.IsLoopback ? CitationsOfPlayground : CitationsOfTeams,
        !IsGroup(incoming.Conversation));

    /// <summary>Teams shows suggested actions in one-to-one chats only ("Send suggested actions", Teams documentation).</summary>
    private static bool IsGroup(ConversationAccount? conversation) => conversation is { IsGroup: true } or { ConversationType: "groupChat" or "channel" };
}
