using DiplomacyBot.Evaluation.Caveats;
using DiplomacyBot.Evaluation.Refusal;

namespace DiplomacyBot.Evaluation.Reports;

/// <summary>What an evaluation found; its JSON form is what <c>--json</c> writes and <c>evaluate compare</c> reads.</summary>
public sealed record QualityReport
{
    /// <summary>The format this program writes.</summary>
    public const int CurrentFormat = 1;

    /// <summary>Version of the format.</summary>
    public int Format { get; init; } = CurrentFormat;

    /// <summary>What was measured: <c>retrieval</c> or <c>answers</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>When it was measured.</summary>
    public required DateTimeOffset Made { get; init; }

    /// <summary>Version of the program.</summary>
    public required string Program { get; init; }

    /// <summary>How it was measured: files, options.</summary>
    public required IReadOnlyDictionary<string, string> Setup { get; init; }

    /// <summary>The figures.</summary>
    public required IReadOnlyList<Metric> Metrics { get; init; }

    /// <summary>How long the questions took.</summary>
    public required Latency Latency { get; init; }

    /// <summary>What was searched.</summary>
    public required IndexSize Index { get; init; }

    /// <summary>Where the figures rest on less than was asked for; <see cref="MeasurementCaveats.None"/> in reports of versions that did not write it.</summary>
    public MeasurementCaveats Caveats { get; init => field = value ?? MeasurementCaveats.None; } = MeasurementCaveats.None;

    /// <summary>Share of the relevant contexts among the first 1, 2, 3 … passages; empty where it was not measured.</summary>
    public IReadOnlyList<double> RecallCurve { get; init => field = value ?? []; } = [];

    /// <summary>What refusing costs and gives; null where it was not measured.</summary>
    public RefusalReport? Refusal { get; init; }

    /// <summary>Every question with what became of it.</summary>
    public required IReadOnlyList<QuestionOutcome> Questions { get; init; }
}

/// <summary>A figure with its 95 % bootstrap interval.</summary>
/// <param name="Name">Its name, such as <c>recall@5</c>.</param>
/// <param name="Value">The figure, 0 to 1.</param>
/// <param name="Low">Lower end of the interval.</param>
/// <param name="High">Upper end of the interval.</param>
/// <param name="Count">Questions it is taken over.</param>
public sealed record Metric(string Name, double Value, double Low, double High, int Count);

/// <summary>Times of single questions, in milliseconds, asked one after the other.</summary>
/// <param name="P50">Median.</param>
/// <param name="P95">What 95 of 100 do not exceed.</param>
/// <param name="P99">What 99 of 100 do not exceed.</param>
/// <param name="Max">The longest.</param>
public sealed record Latency(double P50, double P95, double P99, double Max);

/// <summary>How large the index was.</summary>
/// <param name="Engine"><c>embedded</c> or <c>qdrant</c>.</param>
/// <param name="Articles">Articles, contexts included.</param>
/// <param name="Passages">Passages searched.</param>
/// <param name="Bytes">Bytes of its postings and vectors; null when the engine keeps them elsewhere.</param>
public sealed record IndexSize(string Engine, int Articles, long Passages, long? Bytes);

/// <summary>One question and what became of it.</summary>
public sealed record QuestionOutcome
{
    /// <summary>The question's id.</summary>
    public required string Id { get; init; }

    /// <summary>As it was asked.</summary>
    public required string Question { get; init; }

    /// <summary>Whether it has an answer, and why not.</summary>
    public required QuestionGroup Group { get; init; }

    /// <summary>Its share of each figure, 0 to 1, by the figure's name.</summary>
    public required IReadOnlyDictionary<string, double> Scores { get; init; }

    /// <summary>Milliseconds it took.</summary>
    public required double Milliseconds { get; init; }

    /// <summary>How sure the program was of its answer, 0 to 1; null when it had none, or when retrieval was measured.</summary>
    public double? Confidence { get; init; }

    /// <summary>Whether the program as configured refuses to answer.</summary>
    public bool Refused { get; init; }

    /// <summary>The short answer; null when there was none.</summary>
    public string? ShortAnswer { get; init; }

    /// <summary>What would have been right.</summary>
    public IReadOnlyList<string> Expected { get; init => field = value ?? []; } = [];

    /// <summary>What was found, best first.</summary>
    public IReadOnlyList<FoundText> Found { get; init => field = value ?? []; } = [];
}
