using System.Text.Json.Serialization;

namespace DiplomacyBot.Answering.Answers;

/// <summary>How a question ended.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AnswerStatus>))]
public enum AnswerStatus
{
    /// <summary>The coverage holds an answer; it is cited.</summary>
    [JsonStringEnumMemberName("answered")]
    Answered,

    /// <summary>The coverage does not hold the answer; nothing is cited.</summary>
    [JsonStringEnumMemberName("not_in_coverage")]
    NotInCoverage,

    /// <summary>The question was not worked on: empty, too long, or not a question to this bot.</summary>
    [JsonStringEnumMemberName("refused")]
    Refused,
}

/// <summary>The result of a question; its JSON form is the contract of <c>ask --json</c> and <c>POST /api/ask</c>.</summary>
public sealed record Answer
{
    /// <summary>The question as typed.</summary>
    public required string Question { get; init; }

    /// <summary>The question with the conversation's context filled in.</summary>
    public required string StandaloneQuestion { get; init; }

    /// <summary>How it ended.</summary>
    public required AnswerStatus Status { get; init; }

    /// <summary>What the reader is shown, Vietnamese, with citation numbers such as [1].</summary>
    [JsonPropertyName("answer")]
    public required string Text { get; init; }

    /// <summary>The person, date, number, place or phrase asked for, cut from the first quote; null when there is none.</summary>
    public string? ShortAnswer { get; init; }

    /// <summary>True when the text only offers the short answer ("Có thể là …"), because it is less sure than others; for measuring, not part of the JSON.</summary>
    [JsonIgnore]
    public bool OffersShortAnswer => ShortAnswer is not null && Text.StartsWith(AnswerComposer.Likely, StringComparison.Ordinal);

    /// <summary>Who wrote the text: <c>extractive</c> or <c>chat</c>.</summary>
    public string Mode { get; init; } = "extractive";

    /// <summary>What became of the model's sentences; null when no model was asked, and then not in the JSON.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public GenerationReport? Generation { get; init; }

    /// <summary>Sources, position 1 first; empty unless answered.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>How surely the evidence answers the question, 0 to 1; for measuring, not part of its JSON.</summary>
    [JsonIgnore]
    public double Confidence { get; init; }

    /// <summary>What the reader should know about how it came about, Vietnamese; null for nothing, and then not in the JSON.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Notice { get; init; }

    /// <summary>How long each step took.</summary>
    public AnswerTimings Timings { get; init; } = new(0, 0, 0, 0);
}

/// <summary>A quote and where it stands: <c>article.Text[Start..End] == Quote</c>, in UTF-16 code units.</summary>
public sealed record Citation
{
    /// <summary>The number in the answer's text, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>The article's id.</summary>
    public required string ArticleId { get; init; }

    /// <summary>Id of the passage the quote was found in: article id, hyphen, ordinal.</summary>
    public required string PassageId { get; init; }

    /// <summary>The article's headline.</summary>
    public required string Title { get; init; }

    /// <summary>The outlet; null when unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>Other outlets that carried the same text; for the answer's wording, not part of its JSON.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> AlsoIn { get; init; } = [];

    /// <summary>The byline; null when unknown.</summary>
    public string? Author { get; init; }

    /// <summary>First day of the publication period; null when unknown.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>day, month, year or unknown.</summary>
    public string PublishedPrecision { get; init; } = "unknown";

    /// <summary>True when the date was concluded from the text.</summary>
    public bool PublishedInferred { get; init; }

    /// <summary>Address of the original; null when unknown.</summary>
    public string? Url { get; init; }

    /// <summary>The file it was read from.</summary>
    public string? SourcePath { get; init; }

    /// <summary>The verbatim quote.</summary>
    public required string Quote { get; init; }

    /// <summary>UTF-16 offset of the quote in the article's text.</summary>
    public required int Start { get; init; }

    /// <summary>UTF-16 offset behind the quote.</summary>
    public required int End { get; init; }
}

/// <summary>Milliseconds per step.</summary>
/// <param name="AnalyseMs">Understanding the question.</param>
/// <param name="RetrieveMs">Finding passages.</param>
/// <param name="AnswerMs">Choosing sentences, composing, checking citations.</param>
/// <param name="TotalMs">All of it.</param>
public sealed record AnswerTimings(double AnalyseMs, double RetrieveMs, double AnswerMs, double TotalMs);

/// <summary>What became of the sentences a model wrote.</summary>
/// <param name="Sentences">Sentences the model wrote, unfinished ones included.</param>
/// <param name="Repaired">Those of the shown ones that passed only after one request to correct them.</param>
/// <param name="Dropped">Those left out because their sources do not support them.</param>
/// <param name="Fallback">
/// Why an extract was given instead: <c>unavailable</c>, <c>timeout</c>, <c>busy</c>, <c>empty</c>, <c>refused</c>, <c>unsupported</c> (no sentence
/// passed), <c>stale</c> (an article changed meanwhile); null when the model's sentences are shown.
/// </param>
public sealed record GenerationReport(int Sentences, int Repaired, int Dropped, string? Fallback = null);
