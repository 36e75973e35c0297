namespace DiplomacyBot.Language.Messages;

/// <summary>A language messages are shown in.</summary>
public enum MessageLanguage
{
    /// <summary>Tiếng Việt, the default.</summary>
    Vietnamese,

    /// <summary>English (<c>--lang en</c>).</summary>
    English,
}

/// <summary>The operator's language, for those who are made by a container.</summary>
/// <param name="Value">The language.</param>
public sealed record OperatorLanguage(MessageLanguage Value);
