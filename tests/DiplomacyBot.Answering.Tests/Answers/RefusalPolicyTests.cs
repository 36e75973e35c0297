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
        NotBelow(f with { Strength = f.Strength + step }, f) && NotBelow(f with { PassageTerms = f.PassageTerms + step }, f)
        && NotBelow(f with { Kind = f.Kind + step }, f) && NotBelow(f with { Amount = f.Amount + step }, f));

    [Fact]
    public void WhatSpeaksAgainstNeverRaisesIt() => ForAnyFeatures((f, step) =>
        NotBelow(f, f with { MissingShare = f.MissingShare + step }) && NotBelow(f, f with { MissingNames = f.MissingNames + step })
        && NotBelow(f, f with { MissesName = f.MissesName + step }) && NotBelow(f, f with { OtherOfRow = f.OtherOfRow + step })
        && NotBelow(f, f with { LacksKind = f.LacksKind + step }) && NotBelow(f, f with { OtherTime = f.OtherTime + step }));

    [Fact]
    public void AllThereIsIsSureAndNothingIsNot()
    {
        RefusalPolicy.Confidence(new ConfidenceFeatures { Strength = 0.8, PassageTerms = 0.8, Kind = 0.8, Amount = 1 }).ShouldBeGreaterThan(0.9);
        RefusalPolicy.Confidence(new ConfidenceFeatures { MissingShare = 1, MissingNames = 1, MissesName = 1 }).ShouldBeLessThan(0.01);
        RefusalPolicy.Confidence(default).ShouldBeLessThan(new AnsweringOptions().Confidence);
    }

    [Fact]
    public void AnotherOfTheRowIsNeverEnough() =>
        RefusalPolicy.Confidence(new ConfidenceFeatures { Strength = 0.5, PassageTerms = 0.6, Kind = 0.8, Amount = 1, OtherOfRow = 1 }).ShouldBeLessThan(new AnsweringOptions().Confidence);

    private static bool NotBelow(ConfidenceFeatures more, ConfidenceFeatures less) => RefusalPolicy.Confidence(more) >= RefusalPolicy.Confidence(less);

    private static void ForAnyFeatures(Func<ConfidenceFeatures, double, bool> holds) => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var features = new ConfidenceFeatures
        {
            Strength = random.NextDouble(), PassageTerms = random.NextDouble(), MissingShare = random.NextDouble(), MissingNames = random.NextDouble(), MissesName = random.Next(2),
            OtherOfRow = random.Next(2), Kind = random.NextDouble(), LacksKind = random.Next(2), OtherTime = random.Next(2), Amount = random.NextDouble(),
        };
        return holds(features, random.NextDouble());
    }).QuickCheckThrowOnFailure();
}
