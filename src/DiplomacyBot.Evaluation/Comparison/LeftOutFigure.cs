using System.Text.Json.Serialization;
using DiplomacyBot.Evaluation.Answers;
using DiplomacyBot.Evaluation.Reports;

namespace DiplomacyBot.Evaluation.Comparison;

/// <summary>Why a figure cannot be compared question by question.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LeftOutReason>))]
public enum LeftOutReason
{
    /// <summary>Only a whole set of questions has it; no question has a share of it.</summary>
    [JsonStringEnumMemberName("whole-set")]
    WholeSet,

    /// <summary>Only the first report has it.</summary>
    [JsonStringEnumMemberName("only-before")]
    OnlyBefore,

    /// <summary>Only the second report has it.</summary>
    [JsonStringEnumMemberName("only-after")]
    OnlyAfter,

    /// <summary>No question has it in both reports.</summary>
    [JsonStringEnumMemberName("nothing-shared")]
    NothingShared,
}

/// <summary>A figure that one of the reports has and that is not compared.</summary>
/// <param name="Name">The figure.</param>
/// <param name="Reason">Why.</param>
public sealed record LeftOutFigure(string Name, LeftOutReason Reason)
{
    /// <param name="before">The first report.</param>
    /// <param name="after">The second report.</param>
    /// <param name="compared">Figures that are compared.</param>
    internal static IReadOnlyList<LeftOutFigure> Of(QualityReport before, QualityReport after, IReadOnlyCollection<string> compared)
    {
        var (first, second) = (before.Metrics.Select(static m => m.Name).ToList(), after.Metrics.Select(static m => m.Name).ToList());
        return [.. first.Union(second).Where(name => !compared.Contains(name)).Select(name => new LeftOutFigure(name, ReasonOf(name)))];

        LeftOutReason ReasonOf(string name) => AnswerMetrics.OfWholeSets.Contains(name) ? LeftOutReason.WholeSet
            : !second.Contains(name) ? LeftOutReason.OnlyBefore
            : !first.Contains(name) ? LeftOutReason.OnlyAfter
            : LeftOutReason.NothingShared;
    }
}
