using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Channels.DirectLine;

/// <summary>Settings of this server's own Direct Line; section <c>DirectLine</c>.</summary>
public sealed class DirectLineOptions
{
    /// <summary>
    /// Web sites beside this one whose pages may use this Direct Line, such as <c>https://portal.example.vn</c>, separated by blanks or
    /// semicolons. Their host names are also accepted as names of this server.
    /// </summary>
    public string AllowedOrigins { get; set; } = "";

    /// <summary>
    /// Secret by which another server gets tokens for its users and speaks in any conversation, at least 32 characters. Null: there is none.
    /// </summary>
    public string? Secret { get; set; }

    /// <summary>Whether a browser gets a token, for a new conversation of a new user, without the secret.</summary>
    public bool AnonymousTokens { get; set; } = true;

    /// <summary>
    /// Key that tokens are signed with, Base64 of at least 32 bytes; the same on every server that shares conversations. Null: the one in
    /// <see cref="KeyFile"/>.
    /// </summary>
    public string? SigningKey { get; set; }

    /// <summary>File that keeps the key; made, readable by its owner only, at the first start. Null: <c>directline.key</c> beside the database.</summary>
    public string? KeyFile { get; set; }

    /// <summary>How long a token is valid, 20 to 1,440 minutes: clients renew theirs every 15.</summary>
    [Between(20, 1440, "số phút một mã truy cập còn hiệu lực; trang trò chuyện gia hạn mã sau mỗi 15 phút", "how many minutes a token is valid; clients renew theirs every 15 minutes")]
    public int TokenMinutes { get; set; } = 60;

    /// <summary>After how many minutes without a client or a message a conversation is deleted, 5 to 525,600.</summary>
    [Between(5, 525_600, "số phút không ai dùng thì một cuộc trò chuyện bị xóa", "after how many minutes a conversation nobody uses is deleted")]
    public int IdleMinutes { get; set; } = 24 * 60;

    /// <summary>Largest activity a client may send, 1,024 to 1,048,576 bytes.</summary>
    [Between(1024, 1024 * 1024, "số byte nhiều nhất của một tin gửi đến", "the largest activity a client may send, in bytes")]
    public int LargestActivityBytes { get; set; } = 64 * 1024;

    /// <summary>How many of a conversation's latest activities are kept, 50 to 100,000.</summary>
    [Between(50, 100_000, "số tin được giữ lại của mỗi cuộc trò chuyện", "how many activities of a conversation are kept")]
    public int ActivitiesKept { get; set; } = 1000;

    /// <summary>Conversations kept at the same time, 1 to 10,000,000; further ones are refused.</summary>
    [Between(1, 10_000_000, "số cuộc trò chuyện được giữ cùng lúc", "how many conversations are kept at the same time")]
    public int MostConversations { get; set; } = 50_000;

    /// <summary>New tokens and new conversations one address may ask for in a minute, 1 to 100,000 of each.</summary>
    [Between(1, 100_000, "số cuộc trò chuyện mà một địa chỉ mạng được mở trong một phút", "what one address may start in a minute")]
    public int ConversationsPerMinute { get; set; } = 60;

    /// <summary>Activities a client may send into one conversation in a minute, 1 to 100,000.</summary>
    [Between(1, 100_000, "số tin được gửi vào một cuộc trò chuyện trong một phút", "what may be sent into one conversation in a minute")]
    public int MessagesPerMinute { get; set; } = 60;
}
