namespace DiplomacyBot.Chat;

/// <summary>Settings of chats; section <c>Chat</c>.</summary>
internal sealed class ChatOptions
{
    /// <summary>
    /// The address under which readers reach this server's source pages, such as <c>https://bot.example.vn</c>; required with an app id.
    /// Null: the address the server listens on.
    /// </summary>
    public string? PublicBaseUrl { get; set; }
}
