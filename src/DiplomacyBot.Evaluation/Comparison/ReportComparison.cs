using DiplomacyBot.Evaluation.Reports;

namespace DiplomacyBot.Evaluation.Comparison;

/// <summary>How a figure changed between two reports, over the questions that both have.</summary>
/// <param name="Name">The figure.</param>
/// <param name="Before">Its mean in the first report.</param>
/// <param name="After">Its mean in the second.</param>
/// <param name="Low">Lower end of the 95 % interval of the difference.</param>
/// <param name="High">Upper end.</param>
/// <param name="P">Two-sided p-value of the paired randomisation test.</param>
/// <param name="Better">Questions that gained.</param>
/// <param name="Worse">Questions that lost.</param>
/// <param name="Count">Questions compared.</param>
public sealed record MetricChange(string Name, double Before, double After, double Low, double High, double P, int Better, int Worse, int Count);

/// <summary>A question whose score changed.</summary>
/// <param name="Id">The question's id.</param>
/// <param name="Question">The question.</param>
/// <param name="Before">Its score in the first report.</param>
/// <param name="After">Its score in the second.</param>
public sealed record QuestionChange(string Id, string Question, double Before, double After);

/// <summary>Two reports of the same measurement, compared.</summary>
/// <param name="Metrics">Figures that both reports have by question.</param>
/// <param name="Figure">The figure that <paramref name="Questions"/> are listed by.</param>
/// <param name="Questions">Questions whose score of that figure changed, those that lost most first.</param>
/// <param name="OnlyBefore">Questions of the first report alone.</param>
/// <param name="OnlyAfter">Questions of the second report alone.</param>
public sealed record ReportComparison(IReadOnlyList<MetricChange> Metrics, string Figure, IReadOnlyList<QuestionChange> Questions, int OnlyBefore, int OnlyAfter)
{
    /// <summary>What the reports were measured differently by.</summary>
    public IReadOnlyList<SetupDifference> Setup { get; init; } = [];

    /// <summary>Figures of either report that are not compared, and why.</summary>
    public IReadOnlyList<LeftOutFigure> LeftOut { get; init; } = [];

    private static readonly string[] Leading = ["ndcg@10", "right", "sentence@1", "refused-outside", "refused-impossible"];

    /// <summary>Compares two reports.</summary>
    /// <param name="before">The first report.</param>
    /// <param name="after">The second report.</param>
    /// <param name="figure">The figure to list questions by; null for the most telling one they share.</param>
    /// <param name="seed">Seed of the tests.</param>
    /// <exception cref="IncomparableException">The reports are of different kinds or share no question, or do not have the figure.</exception>
    public static ReportComparison Of(QualityReport before, QualityReport after, string? figure, int seed)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var second = after.Questions.ToDictionary(q => q.Id, StringComparer.Ordinal);
        var pairs = before.Questions.Where(q => second.ContainsKey(q.Id)).Select(q => (Before: q, After: second[q.Id])).ToList();
        var names = pairs.SelectMany(p => p.Before.Scores.Keys.Where(p.After.Scores.ContainsKey)).Distinct().ToList();
        var listed = figure ?? Leading.FirstOrDefault(names.Contains) ?? names.FirstOrDefault();
        if (before.Kind != after.Kind)
        {
            throw new IncomparableException(Incomparable.Kinds, [before.Kind, after.Kind]);
        }

        if (listed is null || !names.Contains(listed))
        {
            throw new IncomparableException(names.Count == 0 ? Incomparable.NothingShared : Incomparable.NoSuchFigure, names, listed);
        }

        // In the order of the report; figures of the whole set are not there.
        var ordered = before.Metrics.Select(m => m.Name).Where(names.Contains).ToList();
        return new ReportComparison(
            [.. ordered.Select(name => Compare(name, pairs, seed))],
            listed,
            [.. Both(pairs, listed).Where(c => c.Before != c.After).OrderBy(c => c.After - c.Before).ThenBy(c => c.Id, StringComparer.Ordinal)],
            before.Questions.Count - pairs.Count,
            after.Questions.Count - pairs.Count)
        {
            Setup = SetupDifference.Between(before, after),
            LeftOut = LeftOutFigure.Of(before, after, ordered),
        };
    }

    private static MetricChange Compare(string name, List<(QuestionOutcome Before, QuestionOutcome After)> pairs, int seed)
    {
        var both = Both(pairs, name).ToList();
        var differences = both.Select(c => c.After - c.Before).ToList();
        var (_, low, high) = PairedTest.Interval(differences, seed);
        return new MetricChange(
            name, both.Average(c => c.Before), both.Average(c => c.After), low, high, PairedTest.PValue(differences, seed), differences.Count(d => d > 0), differences.Count(d => d < 0), both.Count);
    }

    private static IEnumerable<QuestionChange> Both(List<(QuestionOutcome Before, QuestionOutcome After)> pairs, string name) =>
        pairs.Where(p => p.Before.Scores.ContainsKey(name) && p.After.Scores.ContainsKey(name)).Select(p => new QuestionChange(p.After.Id, p.After.Question, p.Before.Scores[name], p.After.Scores[name]));
}
