using DiplomacyBot.Evaluation.Temporary;

namespace DiplomacyBot.Evaluation.Retrieval;

/// <summary>What to measure retrieval on.</summary>
public sealed record RetrievalRequest
{
    /// <summary>JSON Lines of contexts: <c>{"id","title","text"}</c>.</summary>
    public required string Contexts { get; init; }

    /// <summary>JSON Lines of questions: <c>{"id","question","context_id","is_impossible"?}</c>.</summary>
    public required string Questions { get; init; }

    /// <summary>Articles between the contexts.</summary>
    public Distractors Distractors { get; init; } = Distractors.None;

    /// <summary>Whether questions are asked without their accents.</summary>
    public bool StripAccents { get; init; }

    /// <summary>How many questions to draw; null for all.</summary>
    public int? Sample { get; init; }

    /// <summary>Seed of the draw and of the bootstrap.</summary>
    public int Seed { get; init; } = 1;
}
