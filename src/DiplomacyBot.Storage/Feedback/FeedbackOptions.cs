using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Storage.Feedback;

/// <summary>Settings of feedback; section <c>Feedback</c>.</summary>
public sealed class FeedbackOptions
{
    /// <summary>How long an answer that nobody voted on is kept, 1 to 3650 days. Answers with a vote stay.</summary>
    [Between(1, 3650, "số ngày giữ một câu trả lời chưa có góp ý", "how many days an answer is kept that nobody voted on")]
    public int KeepAnswersDays { get; set; } = 90;
}
