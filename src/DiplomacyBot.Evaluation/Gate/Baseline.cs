using System.Text.Json;
using DiplomacyBot.Evaluation.Files;
using DiplomacyBot.Evaluation.Reports;

namespace DiplomacyBot.Evaluation.Gate;

/// <summary>What became of each question when the floors were set: scores by run, question id and figure. No text of a question is in it.</summary>
public sealed record Baseline(IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyDictionary<string, double>>> Runs)
{
    private const int Digits = 4;

    /// <summary>Nothing is known.</summary>
    public static Baseline Empty { get; } = new(new Dictionary<string, IReadOnlyDictionary<string, IReadOnlyDictionary<string, double>>>());

    /// <summary>The file beside the floors: <c>quality-floors.json</c> has <c>quality-floors.baseline.json</c>.</summary>
    public static string PathFor(string floors) => Path.ChangeExtension(floors, ".baseline.json");

    /// <summary>Reads a baseline; <see cref="Empty"/> when there is none.</summary>
    /// <exception cref="BadFileException">It is not such a file.</exception>
    public static async Task<Baseline> ReadAsync(string path, CancellationToken cancellationToken) =>
        File.Exists(path) ? await JsonFile.ReadAsync(path, FileKind.Baseline, EvaluationJson.Pretty.Baseline, FaultOf, cancellationToken) : Empty;

    private static string? FaultOf(Baseline baseline) => baseline.Runs is null || baseline.Runs.Values.Any(static run => run is null || run.Values.Contains(null!)) ? "$.runs" : null;

    /// <summary>The same with one run's outcomes in the place of what was known of it.</summary>
    public Baseline With(FloorRun run, QualityReport report)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(report);
        IReadOnlyDictionary<string, double> Kept(QuestionOutcome outcome) =>
            new SortedDictionary<string, double>(outcome.Scores.Where(s => run.Floors.ContainsKey(s.Key)).ToDictionary(s => s.Key, s => Math.Round(s.Value, Digits)), StringComparer.Ordinal);
        var questions = new SortedDictionary<string, IReadOnlyDictionary<string, double>>(report.Questions.ToDictionary(q => q.Id, Kept), StringComparer.Ordinal);
        return new Baseline(new SortedDictionary<string, IReadOnlyDictionary<string, IReadOnlyDictionary<string, double>>>(Runs.ToDictionary(), StringComparer.Ordinal) { [run.Name] = questions });
    }

    /// <summary>Writes the baseline whole, one question a line, so that a change of it can be read.</summary>
    public Task WriteAsync(string path, CancellationToken cancellationToken) => WholeFile.WriteAsync(path, WriteAsync, cancellationToken);

    private async Task WriteAsync(Stream to, CancellationToken cancellationToken)
    {
        await using var file = new StreamWriter(to, leaveOpen: true) { NewLine = "\n" };
        await file.WriteAsync("{\"runs\":{");
        var firstRun = true;
        foreach (var (run, questions) in Runs)
        {
            await file.WriteAsync($"{(firstRun ? "" : ",")}\n{Quoted(run)}:{{");
            firstRun = false;
            var lines = questions.Select(q => $"\n  {Quoted(q.Key)}:{JsonSerializer.Serialize(q.Value, EvaluationJson.Compact.IReadOnlyDictionaryStringDouble)}");
            await file.WriteAsync(string.Join(',', lines).AsMemory(), cancellationToken);
            await file.WriteAsync("}");
        }

        await file.WriteLineAsync("}}".AsMemory(), cancellationToken);
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, EvaluationJson.Compact.String);
}
