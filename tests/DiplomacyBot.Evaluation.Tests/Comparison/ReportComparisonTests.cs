using DiplomacyBot.Evaluation.Comparison;

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
