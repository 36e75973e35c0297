using DiplomacyBot.Evaluation.Files;
using DiplomacyBot.Evaluation.Reports;

namespace DiplomacyBot.Evaluation.Gate;

/// <summary>What a build must not fall below: a readable file of measurements with their floors.</summary>
public sealed record QualityFloors
{
    /// <summary>The measurements, in the order they are run.</summary>
    public required IReadOnlyList<FloorRun> Runs { get; init; }

    /// <summary>Reads the file; comments and trailing commas are allowed.</summary>
    /// <exception cref="BadFileException">It is not such a file.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static Task<QualityFloors> ReadAsync(string path, CancellationToken cancellationToken) =>
        JsonFile.ReadAsync(path, FileKind.Floors, EvaluationJson.Pretty.QualityFloors, FaultOf, cancellationToken);

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

    /// <summary>The least each figure may be, by its name.</summary>
    public required IReadOnlyDictionary<string, double> Floors { get; init; }
}
