using System.ComponentModel.DataAnnotations;

namespace DiplomacyBot.Storage.Feedback;

/// <summary>Settings of feedback; section <c>Feedback</c>.</summary>
public sealed class FeedbackOptions
{
    /// <summary>How long an answer that nobody voted on is kept, 1 to 3650 days. Answers with a vote stay.</summary>
    [Range(1, 3650, ErrorMessage = "Feedback:KeepAnswersDays must be 1 to 3650: how many days an answer is kept that nobody voted on.")]
    public int KeepAnswersDays { get; set; } = 90;
}
