using System.ComponentModel.DataAnnotations;

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
    [Range(0, 3, ErrorMessage = "Chat:FollowUpQuestions must be 0 to 3: how many questions are offered under an answer.")]
    public int FollowUpQuestions { get; set; } = 3;

    /// <summary>How long an answer waits for them at the most, 0 to 10,000 milliseconds.</summary>
    [Range(0, 10_000, ErrorMessage = "Chat:FollowUpMilliseconds must be 0 to 10000: how long an answer waits for the questions offered under it.")]
    public int FollowUpMilliseconds { get; set; } = 50;
}
