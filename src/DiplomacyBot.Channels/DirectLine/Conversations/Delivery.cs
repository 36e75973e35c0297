namespace DiplomacyBot.Channels.DirectLine.Conversations;

/// <summary>Who gets an activity.</summary>
internal enum Delivery
{
    /// <summary>Clients, now and after a reconnect.</summary>
    Kept,

    /// <summary>Clients that are there now: typing, and texts that grow.</summary>
    Passing,

    /// <summary>The bot alone.</summary>
    BotOnly,
}
