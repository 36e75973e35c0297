using DiplomacyBot.Answering.Answers;
using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyBot.Answering.Tests.Answers;

public class RefusalPolicyTests
{
    [Fact]
    public void ConfidenceIsAProbability() => ForAnyFeatures((f, _) => RefusalPolicy.Confidence(f) is > 0 and < 1);

    [Fact]
    public void MoreEvidenceNeverLowersIt() => ForAnyFeatures((f, step) =>
        NotBelow(f with { Lead = f.Lead + step }, f) && NotBelow(f with { Runs = f.Runs + step }, f) && NotBelow(f with { Passage = f.Passage + step }, f)
        && NotBelow(f with { NamesTogether = f.NamesTogether + step }, f) && NotBelow(f with { Amount = f.Amount + step }, f) && NotBelow(f with { Unexplained = f.Unexplained + step }, f));

    [Fact]
    public void WhatSpeaksAgainstNeverRaisesIt() => ForAnyFeatures((f, step) =>
        NotBelow(f, f with { MissingShare = f.MissingShare + step }) && NotBelow(f, f with { MissesName = f.MissesName + step })
        && NotBelow(f, f with { OtherOfRow = f.OtherOfRow + step }) && NotBelow(f, f with { OtherTime = f.OtherTime + step }));

    [Fact]
    public void AllThereIsIsSureAndNothingIsNot()
    {
        RefusalPolicy.Confidence(Sure).ShouldBeGreaterThan(0.9);
        RefusalPolicy.Confidence(new ConfidenceFeatures { MissingShare = 1, MissesName = 1 }).ShouldBeLessThan(0.01);
        RefusalPolicy.Confidence(default).ShouldBeLessThan(new AnsweringOptions().Confidence);
    }

    [Fact]
    public void AnotherOfTheRowIsNeverEnough() =>
        RefusalPolicy.Confidence(Sure with { OtherOfRow = 1 }).ShouldBeLessThan(new AnsweringOptions().Confidence);

    private static ConfidenceFeatures Sure => new() { Lead = 1.5, Runs = 20, Passage = 25, NamesTogether = 1, Amount = 1 };

    private static bool NotBelow(ConfidenceFeatures more, ConfidenceFeatures less) => RefusalPolicy.Confidence(more) >= RefusalPolicy.Confidence(less);

    private static void ForAnyFeatures(Func<ConfidenceFeatures, double, bool> holds) => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var features = new ConfidenceFeatures
        {
            Lead = random.NextDouble(), Runs = random.NextDouble() * 10, Passage = random.NextDouble() * 20, MissingShare = random.NextDouble(), NamesTogether = random.NextDouble(), MissesName = random.Next(2),
            OtherOfRow = random.Next(2), Unexplained = random.Next(2), OtherTime = random.Next(2), Amount = random.NextDouble(),
        };
        return holds(features, random.NextDouble());
    }).QuickCheckThrowOnFailure();
}
