using DiplomacyBot.Retrieval.Fusion;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Retrieval.Tests.Fusion;

public sealed class PassageFusionTests
{
    private static readonly PassageCandidates Both = new(List(("a", 10), ("b", 8), ("c", 1)), List(("c", 0.9), ("b", 0.8), ("d", 0.2)));

    [Fact]
    public void APassageGoodInBothListsBeatsOneGoodInOne() =>
        PassageFusion.Fuse(Both).Select(fused => fused.Passage.ArticleId).ShouldBe(["b", "c", "a", "d"]);

    [Fact]
    public void ScoresAreWeighedBetweenTheLeastPossibleAndTheMostFound()
    {
        var fused = PassageFusion.Fuse(Both, new FusionOptions { VectorShare = 0.25 }).ToDictionary(passage => passage.Passage.ArticleId, passage => passage.Score);

        fused["a"].ShouldBe(0.75, 1e-12);
        fused["b"].ShouldBe((0.75 * 0.8) + (0.25 * 1.8 / 1.9), 1e-12);
        fused["d"].ShouldBe(0.25 * 1.2 / 1.9, 1e-12);
    }

    [Theory]
    [InlineData(0, "a")]
    [InlineData(1, "c")]
    public void AShareOfAllLeavesOneListToDecide(double share, string first) =>
        PassageFusion.Fuse(Both, new FusionOptions { VectorShare = share })[0].Passage.ArticleId.ShouldBe(first);

    [Fact]
    public void ReciprocalRanksLookAtPlacesOnly()
    {
        var fused = PassageFusion.Fuse(Both, new FusionOptions { Method = FusionMethod.ReciprocalRanks });

        fused.Select(passage => passage.Passage.ArticleId).ShouldBe(["c", "b", "a", "d"]);
        fused[0].Score.ShouldBe(((61.0 / 63) + (61.0 / 61)) / 2, 1e-12);
    }

    [Fact]
    public void WithOneListThatListComesBack()
    {
        PassageFusion.Fuse(Both with { ByVector = [] }).ShouldBeSameAs(Both.ByTerms);
        PassageFusion.Fuse(Both with { ByTerms = [] }).ShouldBeSameAs(Both.ByVector);
        PassageFusion.Fuse(new PassageCandidates([], [])).ShouldBeEmpty();
    }

    [Fact]
    public void TiesAreOrderedByArticleAndPlace() =>
        PassageFusion.Fuse(new PassageCandidates(List(("b", 1), ("B", 1)), List(("b", 1), ("B", 1)))).Select(fused => fused.Passage.ArticleId).ShouldBe(["B", "b"]);

    [Theory]
    [InlineData(-0.1, 60)]
    [InlineData(1.1, 60)]
    [InlineData(0.5, 0)]
    public void SettingsOutsideTheirRangeAreRefused(double share, double constant) =>
        Should.Throw<ArgumentOutOfRangeException>(() => PassageFusion.Fuse(Both, new FusionOptions { VectorShare = share, RankConstant = constant }));

    [Theory]
    [InlineData(FusionMethod.Scores)]
    [InlineData(FusionMethod.ReciprocalRanks)]
    public void AnyListsGiveEachPassageOnceWithAScoreFrom0To1(FusionMethod method)
    {
        var random = new Random(5);
        for (var round = 0; round < 200; round++)
        {
            var candidates = new PassageCandidates(Random(0, 30), Random(-1, 1));
            var fused = PassageFusion.Fuse(candidates, new FusionOptions { Method = method, VectorShare = random.NextDouble() });

            fused.Select(passage => passage.Passage).ShouldBe(candidates.ByTerms.Concat(candidates.ByVector).Select(passage => passage.Passage).Distinct(), ignoreOrder: true);
            fused.ShouldAllBe(passage => passage.Score >= 0 && passage.Score <= 1 + 1e-12);
            fused.Zip(fused.Skip(1)).ShouldAllBe(pair => pair.First.Score >= pair.Second.Score);
        }

        IReadOnlyList<ScoredPassage> Random(double from, double to) =>
            List([.. Enumerable.Range(0, 40).Where(_ => random.Next(2) == 0).Append(40).Select(i => ($"p{i}", from + (random.NextDouble() * (to - from)))).OrderByDescending(passage => passage.Item2)]);
    }

    private static IReadOnlyList<ScoredPassage> List(params (string Id, double Score)[] passages) =>
        [.. passages.Select(passage => new ScoredPassage(new PassageRef(passage.Id, 0, 0, 1), passage.Score))];
}
