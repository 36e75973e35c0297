using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Storage.Feedback;

namespace DiplomacyBot.Json;

/// <summary>A vote with its answer, as <c>feedback list --json</c> and <c>feedback export</c> give it (docs/formats.md).</summary>
internal sealed record FeedbackView
{
    public required DateTimeOffset At { get; init; }

    public required string Reaction { get; init; }

    public string? Comment { get; init; }

    public required string Question { get; init; }

    public required string StandaloneQuestion { get; init; }

    public required AnswerStatus Status { get; init; }

    public required string Answer { get; init; }

    public string? ShortAnswer { get; init; }

    public required string Mode { get; init; }

    public required IReadOnlyList<Citation> Citations { get; init; }

    public required string Channel { get; init; }

    public required string User { get; init; }

    public required string Source { get; init; }

    public required string ProgramVersion { get; init; }

    public required DateTimeOffset AnsweredAt { get; init; }

    public required string AnswerId { get; init; }

    public static FeedbackView Of(FeedbackEntry entry) => new()
    {
        At = entry.Vote.At, Reaction = FeedbackStore.NameOf(entry.Vote.Reaction), Comment = entry.Vote.Comment, Question = entry.Answer.Answer.Question,
        StandaloneQuestion = entry.Answer.Answer.StandaloneQuestion, Status = entry.Answer.Answer.Status, Answer = entry.Answer.Answer.Text, ShortAnswer = entry.Answer.Answer.ShortAnswer,
        Mode = entry.Answer.Answer.Mode, Citations = entry.Answer.Answer.Citations, Channel = entry.Answer.Channel, User = entry.Vote.User, Source = entry.Vote.Source,
        ProgramVersion = entry.Answer.ProgramVersion, AnsweredAt = entry.Answer.At, AnswerId = entry.Answer.Id,
    };
}
