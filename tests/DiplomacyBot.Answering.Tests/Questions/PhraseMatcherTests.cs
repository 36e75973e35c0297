using DiplomacyBot.Answering.Questions;

namespace DiplomacyBot.Answering.Tests.Questions;

public class PhraseMatcherTests
{
    private static readonly PhraseMatcher<int> Matcher = new([("ai", 1), ("là ai", 2), ("những * nào", 3), ("nào", 4), ("Ở Đâu", 5)]);

    [Fact]
    public void TheLongestPhraseWins() => Matcher.All(QuestionParts.Keys("ông ấy là ai"), false).ShouldBe([new PhraseMatch<int>(2, 2, 2)]);

    [Fact]
    public void AStarStandsForOneSyllableExactly()
    {
        Matcher.All(QuestionParts.Keys("những nước nào"), false).Single().ShouldBe(new PhraseMatch<int>(0, 3, 3));
        Matcher.All(QuestionParts.Keys("những văn kiện nào"), false).Single().Value.ShouldBe(4);
        Matcher.All(QuestionParts.Keys("những nào"), false).Single().Value.ShouldBe(4);
    }

    [Fact]
    public void PhrasesAreComparedInTheirNormalForm() => Matcher.All(QuestionParts.Keys("họp Ở ĐÂU".Normalize(System.Text.NormalizationForm.FormD)), false).Single().Value.ShouldBe(5);

    [Fact]
    public void FoldedFormsMatchOnlyWhereAskedFor()
    {
        Matcher.All(["o", "dau"], folded: true).Single().Value.ShouldBe(5);
        Matcher.All(["o", "dau"], folded: false).ShouldBeEmpty();
    }

    [Fact]
    public void APhraseThatRunsOverTheEndDoesNotMatch()
    {
        Matcher.At(["những", "nước"], 0, false).ShouldBeNull();
        Matcher.At(["là"], 0, false).ShouldBeNull();
        Matcher.All([], false).ShouldBeEmpty();
    }

    [Fact]
    public void MatchesFollowEachOtherWithoutOverlap() =>
        Matcher.All(QuestionParts.Keys("ai là ai ở đâu nào"), false).Select(m => (m.Start, m.End)).ShouldBe([(0, 1), (1, 3), (3, 5), (5, 6)]);
}
