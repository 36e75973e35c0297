using DiplomacyBot.Evaluation.Answers;
using DiplomacyBot.Evaluation.Refusal;
using DiplomacyBot.Evaluation.Reports;

namespace DiplomacyBot.Evaluation.Tests.Refusal;

public sealed class RefusalCurveTests
{
    private static readonly QuestionOutcome[] Asked =
    [
        Outcomes.Of("a", confidence: 0.9), Outcomes.Of("b", confidence: 0.6), Outcomes.Of("c", confidence: 0.3),
        Outcomes.Of("d", QuestionGroup.Impossible, 0.7), Outcomes.Of("e", QuestionGroup.Outside, 0.2), Outcomes.Of("f", QuestionGroup.Outside),
    ];

    [Fact]
    public void AThresholdRefusesWhatIsTrustedLess()
    {
        var point = RefusalCurve.At(Asked, 0.5);

        point.Answerable!.Value.ShouldBe(1 / 3.0);
        point.Impossible.ShouldBe(0);
        point.Outside.ShouldBe(1);

        // c, e and f are refused: two of these three have no answer, and d is answered.
        point.Precision!.Value.ShouldBe(2 / 3.0);
        point.Recall!.Value.ShouldBe(2 / 3.0);
    }

    [Fact]
    public void WhatHasNoAnswerToShowIsRefusedAtEveryThreshold() => RefusalCurve.At(Asked, 0).Outside.ShouldBe(0.5);

    [Fact]
    public void HigherThresholdsRefuseNoLess()
    {
        var curve = RefusalCurve.Of(Asked, 0.4).Curve;

        curve.Count.ShouldBe(101);
        curve.Select(p => p.Answerable!.Value).ShouldBe(curve.Select(p => p.Answerable!.Value).Order());
        curve.Select(p => p.Outside!.Value).ShouldBe(curve.Select(p => p.Outside!.Value).Order());
    }

    [Fact]
    public void WithoutQuestionsOfAKindThereIsNoShareOfThem()
    {
        var point = RefusalCurve.At([Outcomes.Of("a", confidence: 0.9)], 0.5);
        (point.Impossible, point.Outside, point.Precision, point.Recall).ShouldBe((null, null, null, null));
    }

    [Fact]
    public void FiguresOfRefusingAreGivenOnlyWhereSomethingShouldBeRefused()
    {
        AnswerMetrics.Of([Outcomes.Of("a", confidence: 0.9, scores: ("right", 1))], 0.4, 1).Select(m => m.Name).ShouldBe(["right"]);
        AnswerMetrics.Of(Asked, 0.5, 1).Select(m => m.Name).ShouldBe(["refusal-precision", "refusal-recall", "auroc-impossible", "auroc-outside"]);
    }
}
