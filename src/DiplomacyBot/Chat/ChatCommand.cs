using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Chat;

/// <summary>What a user can tell the bot to do, beside asking.</summary>
internal enum ChatCommand
{
    /// <summary>It is a question.</summary>
    None,

    /// <summary><c>/mới</c>: forget what was asked.</summary>
    StartOver,

    /// <summary><c>/trợ giúp</c>: how to ask.</summary>
    Help,

    /// <summary><c>/nguồn</c>: the sources of the last answer.</summary>
    Sources,

    /// <summary><c>/phạm vi</c>: what the coverage holds.</summary>
    Scope,

    /// <summary>A slash and something unknown.</summary>
    Unknown,
}

/// <summary>Reads commands as people type them: without accents, in capitals, with or without the blank.</summary>
internal static class ChatCommands
{
    public static ChatCommand Read(string text)
    {
        if (!text.StartsWith('/'))
        {
            return ChatCommand.None;
        }

        var words = Folding.Fold(text[1..].TrimEnd('.', '!', '?', ' ')).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words) switch
        {
            "moi" => ChatCommand.StartOver,
            "trogiup" => ChatCommand.Help,
            "nguon" => ChatCommand.Sources,
            "phamvi" => ChatCommand.Scope,
            _ => ChatCommand.Unknown,
        };
    }
}
