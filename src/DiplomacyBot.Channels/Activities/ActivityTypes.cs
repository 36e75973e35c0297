namespace DiplomacyBot.Channels.Activities;

/// <summary>Kinds of activities (Bot Framework Activity specification).</summary>
public static class ActivityTypes
{
    /// <summary>Something said.</summary>
    public const string Message = "message";

    /// <summary>A message was edited, or its deletion undone.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>A message was deleted.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>A reaction was given or taken back.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>Members or the name of a conversation changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The bot was installed or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>A request that is answered in the HTTP response.</summary>
    public const string Invoke = "invoke";

    /// <summary>Something happened outside the conversation.</summary>
    public const string Event = "event";

    /// <summary>Somebody is writing.</summary>
    public const string Typing = "typing";

    /// <summary>The conversation is over.</summary>
    public const string EndOfConversation = "endOfConversation";
}

/// <summary>How replies are delivered.</summary>
public static class DeliveryModes
{
    /// <summary>To the service URL; the default.</summary>
    public const string Normal = "normal";

    /// <summary>All of them in the HTTP response to the activity.</summary>
    public const string ExpectReplies = "expectReplies";
}
