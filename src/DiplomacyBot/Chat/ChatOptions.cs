using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Chat;

/// <summary>Settings of chats; section <c>Chat</c>.</summary>
internal sealed class ChatOptions
{
    /// <summary>
    /// The address under which readers reach this server's source pages, such as <c>https://bot.example.vn</c>; required with an app id.
    /// Null: the address the server listens on.
    /// </summary>
    public string? PublicBaseUrl { get; set; }

    /// <summary>Questions offered under an answer, 0 to 3.</summary>
    [Between(0, 3, "số câu hỏi gợi ý dưới mỗi câu trả lời", "how many questions are offered under an answer")]
    public int FollowUpQuestions { get; set; } = 3;

    /// <summary>How long an answer waits for them at the most, 0 to 10,000 milliseconds.</summary>
    [Between(0, 10_000, "câu trả lời chờ các câu hỏi gợi ý nhiều nhất bao nhiêu mili giây", "how many milliseconds an answer waits for the questions offered under it")]
    public int FollowUpMilliseconds { get; set; } = 50;
}
