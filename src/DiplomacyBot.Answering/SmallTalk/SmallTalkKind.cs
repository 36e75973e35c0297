namespace DiplomacyBot.Answering.SmallTalk;

/// <summary>What a message of small talk wants; of several in one message the last one listed here is answered.</summary>
public enum SmallTalkKind
{
    /// <summary>A greeting.</summary>
    Greeting,

    /// <summary>A word that only says the answer was read: "ok", "vâng".</summary>
    Assent,

    /// <summary>Thanks.</summary>
    Thanks,

    /// <summary>A farewell.</summary>
    Farewell,

    /// <summary>Who the bot is and what it can do.</summary>
    Introduction,

    /// <summary>The time or the day of now, which no article can tell.</summary>
    Clock,
}
