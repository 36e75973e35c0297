namespace DiplomacyBot.Channels.DirectLine.Conversations;

/// <summary>A conversation between the bot and one user.</summary>
/// <param name="Id">Its id; cannot be guessed.</param>
/// <param name="UserId">The user's id, <c>dl_…</c>.</param>
/// <param name="UserName">The user's name; null when unknown.</param>
/// <param name="Locale">BCP 47 tag of the user's language; null when unknown.</param>
/// <param name="StartedAt">When it started.</param>
public sealed record DirectLineConversation(string Id, string UserId, string? UserName, string? Locale, DateTimeOffset StartedAt)
{
    /// <summary>Channel id of its activities.</summary>
    public const string ChannelId = "directline";
}

/// <summary>What became of starting a conversation.</summary>
public enum DirectLineStart
{
    /// <summary>It is new.</summary>
    Started,

    /// <summary>It was there already.</summary>
    Exists,

    /// <summary>There are too many.</summary>
    Full,
}

/// <summary>An activity as it is kept.</summary>
/// <param name="Sequence">Its place in the conversation, above 0; numbers may be missing.</param>
/// <param name="Json">The activity as clients get it, UTF-8.</param>
public sealed record DirectLineActivity(long Sequence, ReadOnlyMemory<byte> Json);

/// <summary>Something to write into a conversation.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="At">When it happened.</param>
/// <param name="Activity">The activity clients get; null when there is none.</param>
/// <param name="Kept">How many of the latest activities are kept.</param>
/// <param name="Begins">The turn that begins with it; null for none.</param>
/// <param name="Completes">Id of the activity whose turn is answered by it; null for none.</param>
public sealed record DirectLineEntry(string ConversationId, DateTimeOffset At, DirectLineActivity? Activity, int Kept, DirectLineTurn? Begins = null, string? Completes = null);

/// <summary>An activity the bot has taken and not yet answered.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="ActivityId">Id of the activity.</param>
/// <param name="Json">The activity as the bot gets it, UTF-8.</param>
public sealed record DirectLineTurn(string ConversationId, string ActivityId, ReadOnlyMemory<byte> Json);
