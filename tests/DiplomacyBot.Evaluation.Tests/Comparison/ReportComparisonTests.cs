using DiplomacyBot.Evaluation.Comparison;
using DiplomacyBot.Evaluation.Refusal;
using DiplomacyBot.Evaluation.Reports;

namespace DiplomacyBot.Evaluation.Tests.Comparison;

public sealed class ReportComparisonTests
{
    [Fact]
    public void NothingChangedIsNoEvidence() => PairedTest.PValue([0, 0, 0], 1).ShouldBe(1);

    [Theory]
    [InlineData(1, 1.0)]
    [InlineData(2, 0.5)]
    [InlineData(5, 0.0625)]
    [InlineData(8, 0.0078)]
    public void SoManyGainsWithoutALossHaveTheProbabilityOfSoManyHeadsOrTails(int gains, double p) =>
        PairedTest.PValue([.. Enumerable.Repeat(1.0, gains), .. Enumerable.Repeat(0.0, 50)], 1).ShouldBe(p, 0.012);

    [Fact]
    public void GainsAndLossesThatBalanceAreNoEvidence() => PairedTest.PValue([1, -1, 0.5, -0.5], 1).ShouldBe(1);

    [Fact]
    public void TheTestIsTheSameForTheSameSeed() => PairedTest.PValue([1, 1, -0.3, 0.2], 5).ShouldBe(PairedTest.PValue([1, 1, -0.3, 0.2], 5));

    [Fact]
    public void QuestionsThatBothReportsHaveAreCompared()
    {
        var before = Outcomes.Report(Outcomes.Of("a", scores: ("ndcg@10", 1)), Outcomes.Of("b", scores: ("ndcg@10", 0.5)), Outcomes.Of("c", scores: ("ndcg@10", 0)), Outcomes.Of("old", scores: ("ndcg@10", 1)));
        var after = Outcomes.Report(Outcomes.Of("c", scores: ("ndcg@10", 1)), Outcomes.Of("b", scores: ("ndcg@10", 0.5)), Outcomes.Of("a", scores: ("ndcg@10", 0.2)), Outcomes.Of("new", scores: ("ndcg@10", 0)));

        var comparison = ReportComparison.Of(before, after, null, 1);

        var change = comparison.Metrics.ShouldHaveSingleItem();
        (change.Before, change.After, change.Better, change.Worse, change.Count).ShouldBe((0.5, 1.7 / 3, 1, 1, 3));
        comparison.Questions.Select(q => q.Id).ShouldBe(["a", "c"], "those that lost stand first");
        (comparison.OnlyBefore, comparison.OnlyAfter, comparison.Figure).ShouldBe((1, 1, "ndcg@10"));
    }

    [Fact]
    public void WhereTheyWereMeasuredDifferentlyIsTold()
    {
        var before = Outcomes.Report(Outcomes.Of("a", scores: ("ndcg@10", 1)));
        var after = before with
        {
            Setup = new Dictionary<string, string> { ["questions"] = "câu-hỏi.jsonl", ["today"] = "2025-11-03" },
            Index = before.Index with { Articles = 20 },
            Refusal = new RefusalReport(0.4, []),
        };

        ReportComparison.Of(before, before, null, 1).Setup.ShouldBeEmpty();
        ReportComparison.Of(before, after, null, 1).Setup.ShouldBe([new("today", null, "2025-11-03"), new("articles", "2", "20"), new("threshold", null, "0.4")], ignoreOrder: true);
    }

    [Fact]
    public void FiguresThatAreNotComparedAreNamedWithTheReason()
    {
        static Metric Figure(string name) => new(name, 0.5, 0, 1, 2);
        var before = Outcomes.Report(Outcomes.Of("a", scores: [("right", 1), ("f1", 1)]), Outcomes.Of("b", scores: ("right", 1)));
        var after = Outcomes.Report(Outcomes.Of("a", scores: [("right", 1), ("short-right", 1)]), Outcomes.Of("b", scores: ("right", 0)));
        before = before with { Metrics = [.. before.Metrics, Figure("refusal-recall"), Figure("auroc-outside"), Figure("cited")] };
        after = after with { Metrics = [.. after.Metrics, Figure("refusal-recall"), Figure("cited")] };

        var comparison = ReportComparison.Of(before, after, null, 1);

        comparison.Metrics.Select(m => m.Name).ShouldBe(["right"]);
        comparison.LeftOut.ShouldBe(
        [
            new("f1", LeftOutReason.OnlyBefore), new("refusal-recall", LeftOutReason.WholeSet), new("auroc-outside", LeftOutReason.WholeSet), new("cited", LeftOutReason.NothingShared),
            new("short-right", LeftOutReason.OnlyAfter),
        ]);
    }

    [Fact]
    public void ReportsThatShareNothingCannotBeCompared()
    {
        var one = Outcomes.Report(Outcomes.Of("a", scores: ("ndcg@10", 1)));
        Should.Throw<IncomparableException>(() => ReportComparison.Of(one, Outcomes.Report(Outcomes.Of("b", scores: ("ndcg@10", 1))), null, 1)).Reason.ShouldBe(Incomparable.NothingShared);
        var figure = Should.Throw<IncomparableException>(() => ReportComparison.Of(one, one, "f1", 1));
        (figure.Reason, figure.Figure).ShouldBe((Incomparable.NoSuchFigure, "f1"));
        figure.Names.ShouldBe(["ndcg@10"]);
        Should.Throw<IncomparableException>(() => ReportComparison.Of(one, one with { Kind = "answers" }, null, 1)).Reason.ShouldBe(Incomparable.Kinds);
    }
}
