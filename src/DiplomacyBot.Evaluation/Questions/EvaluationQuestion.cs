using DiplomacyBot.Evaluation.Caveats;

namespace DiplomacyBot.Evaluation.Questions;

/// <summary>A question with what is known about its right answer.</summary>
public sealed record EvaluationQuestion
{
    /// <summary>Names the question in results and comparisons; unique in its file.</summary>
    public required string Id { get; init; }

    /// <summary>Line of its file, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The question as a reader types it.</summary>
    public required string Text { get; init; }

    /// <summary>Earlier questions of the same conversation, oldest first.</summary>
    public IReadOnlyList<string> Previous { get; init; } = [];

    /// <summary>Ids of the contexts that hold the answer; empty when they are not known.</summary>
    public IReadOnlyList<string> Contexts { get; init; } = [];

    /// <summary>The wordings of the right short answer; any of them is right.</summary>
    public IReadOnlyList<string> Answers { get; init; } = [];

    /// <summary>Groups of strings: what is shown must hold one string of every group.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Expect { get; init; } = [];

    /// <summary>What the name of one cited file must begin with, one of these; empty for any.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Addresses of articles that support the answer; empty for any.</summary>
    public IReadOnlyList<string> SourceUrls { get; init; } = [];

    /// <summary>False when the coverage is known not to hold the answer: then refusing is right.</summary>
    public required bool Answerable { get; init; }

    /// <summary>Whether the file says that there is an answer or that there is none, be it only by naming where it stands or by <c>is_impossible</c>.</summary>
    public bool SaysWhetherAnswered => HasAnswer || !Answerable || SaysAnswerable || Contexts.Count + Sources.Count + SourceUrls.Count > 0;

    /// <summary>Whether the file says in so many words that there is an answer: <c>"is_impossible":false</c>.</summary>
    public bool SaysAnswerable { get; init; }

    /// <summary>Fields that look like misspelt ones.</summary>
    public IReadOnlyList<UnknownField> UnknownFields { get; init; } = [];

    /// <summary>Whether the file says what the right answer is.</summary>
    public bool HasAnswer => Answers.Count > 0 || Expect.Count > 0;
}
