using System.Globalization;
using DiplomacyBot.Evaluation.Reports;

namespace DiplomacyBot.Evaluation.Comparison;

/// <summary>Something that two reports were measured differently by: what looks like a change of the program may come from it.</summary>
/// <param name="Name">What differs, as <see cref="QualityReport.Setup"/> names it, or <c>engine</c>, <c>articles</c>, <c>indexed</c> (passages searched) or <c>threshold</c>.</param>
/// <param name="Before">In the first report; null where it does not say.</param>
/// <param name="After">In the second; null where it does not say.</param>
public sealed record SetupDifference(string Name, string? Before, string? After)
{
    internal static IReadOnlyList<SetupDifference> Between(QualityReport before, QualityReport after)
    {
        var (first, second) = (SetupOf(before), SetupOf(after));
        return [.. first.Keys.Union(second.Keys).Select(name => new SetupDifference(name, first.GetValueOrDefault(name), second.GetValueOrDefault(name))).Where(static d => d.Before != d.After)];
    }

    private static Dictionary<string, string> SetupOf(QualityReport report)
    {
        var setup = new Dictionary<string, string>(report.Setup)
        {
            ["engine"] = report.Index.Engine,
            ["articles"] = report.Index.Articles.ToString(CultureInfo.InvariantCulture),
            ["indexed"] = report.Index.Passages.ToString(CultureInfo.InvariantCulture),
        };
        if (report.Refusal is { } refusal)
        {
            setup["threshold"] = refusal.Threshold.ToString(CultureInfo.InvariantCulture);
        }

        return setup;
    }
}
