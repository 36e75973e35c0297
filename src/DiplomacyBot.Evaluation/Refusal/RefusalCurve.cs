using DiplomacyBot.Evaluation.Reports;

namespace DiplomacyBot.Evaluation.Refusal;

/// <summary>Works out what every threshold would have cost and given.</summary>
internal static class RefusalCurve
{
    private const int Steps = 100;

    public static RefusalReport Of(IReadOnlyList<QuestionOutcome> outcomes, double threshold) =>
        new(threshold, [.. Enumerable.Range(0, Steps + 1).Select(i => At(outcomes, i / (double)Steps))]);

    public static RefusalPoint At(IReadOnlyList<QuestionOutcome> outcomes, double threshold)
    {
        bool Refused(QuestionOutcome outcome) => outcome.Confidence is not { } confidence || confidence < threshold;
        double? Share(IEnumerable<QuestionOutcome> of, Func<QuestionOutcome, bool> what)
        {
            var all = of.ToList();
            return all.Count == 0 ? null : all.Count(what) / (double)all.Count;
        }

        return new RefusalPoint(
            threshold,
            Share(outcomes.Where(o => o.Group == QuestionGroup.Answerable), Refused),
            Share(outcomes.Where(o => o.Group == QuestionGroup.Impossible), Refused),
            Share(outcomes.Where(o => o.Group == QuestionGroup.Outside), Refused),
            Share(outcomes.Where(o => Refused(o) && o.Group != QuestionGroup.Unknown), o => o.Group.LacksAnswer()),
            Share(outcomes.Where(o => o.Group.LacksAnswer()), Refused));
    }
}
