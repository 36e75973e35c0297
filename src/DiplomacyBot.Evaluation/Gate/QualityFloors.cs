using System.Text.Json.Serialization;
using DiplomacyBot.Evaluation.Answers;
using DiplomacyBot.Evaluation.Caveats;
using DiplomacyBot.Evaluation.Files;
using DiplomacyBot.Evaluation.Reports;
using DiplomacyBot.Evaluation.Retrieval;

namespace DiplomacyBot.Evaluation.Gate;

/// <summary>What a build must not fall below: a readable file of measurements with their floors.</summary>
public sealed record QualityFloors
{
    /// <summary>The measurements, in the order they are run.</summary>
    public required IReadOnlyList<FloorRun> Runs { get; init; }

    /// <summary>Reads the file; comments and trailing commas are allowed.</summary>
    /// <exception cref="BadFileException">It is not such a file.</exception>
    /// <exception cref="BadFloorsException">It would guard nothing, or something else than its author thinks.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static async Task<QualityFloors> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var outline = await JsonFile.ReadAsync(path, FileKind.Floors, EvaluationJson.Pretty.FloorsOutline, static _ => null, cancellationToken);
        if (outline.FaultIn(path) is { } unknown)
        {
            throw unknown;
        }

        var floors = await JsonFile.ReadAsync(path, FileKind.Floors, EvaluationJson.Pretty.QualityFloors, FaultOf, cancellationToken);
        return floors.Runs.Select(run => run.FaultIn(path)).FirstOrDefault(static fault => fault is not null) is { } wrong ? throw wrong : floors;
    }

    /// <summary>Known before the first run is measured, not when its turn comes.</summary>
    private static string? FaultOf(QualityFloors floors)
    {
        if (floors.Runs.Count == 0 || floors.Runs.Contains(null!) || floors.Runs.DistinctBy(static r => r.Name, StringComparer.Ordinal).Count() < floors.Runs.Count)
        {
            return "$.runs";
        }

        var wrong = floors.Runs.Select(static (run, at) => (Fault: FaultOf(run), At: at)).FirstOrDefault(static r => r.Fault is not null);
        return wrong.Fault is null ? null : $"$.runs[{wrong.At}].{wrong.Fault}";
    }

    private static string? FaultOf(FloorRun run) =>
        run.Measure is not (ReportKinds.Retrieval or ReportKinds.Answers) ? "measure"
        : run.Contexts is null && (run.Measure == ReportKinds.Retrieval || run.GivenContext || run.HalfOutside) ? "contexts"
        : run.Sample < 1 ? "sample"
        : run.DistractorPassages < 1 ? "distractorPassages"
        : run.Distractors.Contains(null!) ? "distractors"
        : null;
}

/// <summary>One measurement.</summary>
public sealed record FloorRun
{
    /// <summary>Names it in messages and in the baseline.</summary>
    public required string Name { get; init; }

    /// <summary><c>retrieval</c> or <c>answers</c>.</summary>
    public required string Measure { get; init; }

    /// <summary>Questions, relative to the file's folder, as all paths.</summary>
    public required string Questions { get; init; }

    /// <summary>Contexts; null for none.</summary>
    public string? Contexts { get; init; }

    /// <summary>Files and folders of distractors.</summary>
    public IReadOnlyList<string> Distractors { get; init => field = value ?? []; } = [];

    /// <summary>How many passages are cut from them; null: all articles, as ingested.</summary>
    public int? DistractorPassages { get; init; }

    /// <summary>How many questions are drawn; null for all.</summary>
    public int? Sample { get; init; }

    /// <summary>Whether each question may be answered out of its own context only.</summary>
    public bool GivenContext { get; init; }

    /// <summary>Whether only half of the contexts are covered.</summary>
    public bool HalfOutside { get; init; }

    /// <summary>Whether questions are asked without accents.</summary>
    public bool StripAccents { get; init; }

    /// <summary>What day is taken for today.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The least each figure may be, by its name; 0 to 1.</summary>
    public required IReadOnlyDictionary<string, double> Floors { get; init; }

    /// <summary>Whether the coverage of the program is asked, as <c>evaluate answers</c> does without contexts and distractors.</summary>
    [JsonIgnore]
    public bool Existing => Contexts is null && Distractors.Count == 0;

    internal BadFloorsException? FaultIn(string path)
    {
        var figures = Measure == ReportKinds.Retrieval ? RetrievalScores.Names : AnswerMetrics.Names;
        return DistractorPassages is not null && Distractors.Count == 0 ? new BadFloorsException(path, FloorsFault.NoDistractors, Name, "distractorPassages")
            : Floors.Count == 0 ? new BadFloorsException(path, FloorsFault.NoFloors, Name, "floors")
            : Floors.Keys.FirstOrDefault(figure => !figures.Contains(figure)) is { } unknown ? new BadFloorsException(path, FloorsFault.UnknownFigure, Name, unknown, NearestName.Of(unknown, figures))
            : Floors.FirstOrDefault(static floor => floor.Value is not (>= 0 and <= 1)) is { Key: { } figure } ? new BadFloorsException(path, FloorsFault.OutOfRange, Name, figure)
            : null;
    }
}
