using DiplomacyBot.Evaluation.Temporary;

namespace DiplomacyBot.Evaluation.Answers;

/// <summary>What to measure answers on.</summary>
public sealed record AnswersRequest
{
    /// <summary>JSON Lines of questions with <c>answer</c>, <c>answers</c> or <c>expect</c>.</summary>
    public required string Questions { get; init; }

    /// <summary>JSON Lines of contexts; null for none.</summary>
    public string? Contexts { get; init; }

    /// <summary>Articles between the contexts.</summary>
    public Distractors Distractors { get; init; } = Distractors.None;

    /// <summary>Whether the coverage is one that exists already: nothing is added to it.</summary>
    public bool Existing { get; init; }

    /// <summary>Whether each question may be answered out of its own context only.</summary>
    public bool GivenContext { get; init; }

    /// <summary>Whether only half of the contexts (by title) are covered: questions about the other half must be refused.</summary>
    public bool HalfOutside { get; init; }

    /// <summary>Whether questions are asked without their accents.</summary>
    public bool StripAccents { get; init; }

    /// <summary>How many questions to draw; null for all.</summary>
    public int? Sample { get; init; }

    /// <summary>Seed of the draw and of the bootstrap.</summary>
    public int Seed { get; init; } = 1;
}
