using DiplomacyBot.Evaluation.Comparison;
using DiplomacyBot.Evaluation.Reports;

namespace DiplomacyBot.Evaluation.Gate;

/// <summary>How a figure stands to its floor.</summary>
/// <param name="Figure">Its name.</param>
/// <param name="Floor">The least it may be.</param>
/// <param name="Value">What it is; null when it was not measured, which counts as a fall.</param>
/// <param name="Worse">Questions whose share of it is less than in the baseline; listed only when it fell.</param>
public sealed record FloorCheck(string Figure, double Floor, double? Value, IReadOnlyList<QuestionChange> Worse)
{
    /// <summary>Whether a baseline has shares of this figure to compare with: none has of a figure that only a whole set has.</summary>
    public bool HasBaseline { get; init; }

    /// <summary>Half of the last digit floors are written with.</summary>
    private const double Rounding = 0.0005;

    /// <summary>Whether the floor holds.</summary>
    public bool Holds => Value >= Floor - Rounding;
}

/// <summary>Checks a report against its floors.</summary>
public static class GateVerdict
{
    /// <summary>One check for each floor.</summary>
    public static IReadOnlyList<FloorCheck> Of(FloorRun run, QualityReport report, Baseline baseline)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(baseline);
        return [.. run.Floors.Select(floor => Check(floor.Key, floor.Value, run, report, baseline))];
    }

    private static FloorCheck Check(string figure, double floor, FloorRun run, QualityReport report, Baseline baseline)
    {
        var check = new FloorCheck(figure, floor, report.Metrics.FirstOrDefault(m => m.Name == figure)?.Value, []);
        if (check.Holds || !baseline.Runs.TryGetValue(run.Name, out var known))
        {
            return check;
        }

        var worse = report.Questions
            .Where(q => q.Scores.ContainsKey(figure) && known.TryGetValue(q.Id, out var scores) && scores.ContainsKey(figure))
            .Select(q => new QuestionChange(q.Id, q.Question, known[q.Id][figure], q.Scores[figure]))
            .Where(c => c.After < c.Before - 0.0001)
            .OrderBy(c => c.After - c.Before).ThenBy(c => c.Id, StringComparer.Ordinal);
        return check with { Worse = [.. worse], HasBaseline = known.Values.Any(scores => scores.ContainsKey(figure)) };
    }
}
