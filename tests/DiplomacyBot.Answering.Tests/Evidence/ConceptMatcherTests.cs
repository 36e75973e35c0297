using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.Tests.Questions;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Tests.Evidence;

public class ConceptMatcherTests
{
    [Theory]
    [InlineData("Hội đồng Bảo an họp.", 1)]
    [InlineData("Phiên họp của Hội đồng Bảo an.", 1)]
    [InlineData("hội đồng quản trị họp.", 0.25)]
    [InlineData("Không có gì.", 0)]
    public void APhraseIsThereWholeOrCountsForHalfAtTheMost(string text, double degree) =>
        Match(text, Concept(ConceptKind.Word, "hội đồng bảo an")).Degrees[0].ShouldBe(degree);

    [Theory]
    [InlineData("Nước Pháp lên tiếng.", ConceptMatch.Full)]
    [InlineData("Đó là biện pháp tốt.", ConceptMatch.Weak)]
    public void ANameIsWrittenAsAName(string text, ConceptMatch expected)
    {
        var degree = Match(text, Concept(ConceptKind.Name, "pháp")).Degrees[0];
        (degree == 1 ? ConceptMatch.Full : degree > 0 ? ConceptMatch.Weak : ConceptMatch.None).ShouldBe(expected);
    }

    [Fact]
    public void AnotherWordingCountsByItsTrustAndTheBestOneWins()
    {
        var concept = new Concept([new Wording(["tiền"], 1), new Wording(["usd"], 0.8)], 0, 4, ConceptKind.Word);
        Match("18 tỷ USD.", concept).Degrees[0].ShouldBe(0.8);
        Match("Tiền là 18 tỷ USD.", concept).Degrees[0].ShouldBe(1);
    }

    [Fact]
    public void NeighboursInTheQuestionThatStayNeighboursAreAPair()
    {
        var concepts = new[] { Concept(ConceptKind.Word, "phiên"), Concept(ConceptKind.Word, "thảo luận"), Concept(ConceptKind.Word, "mở") };
        Match("Phiên thảo luận cấp cao mở.", concepts).Pairs.ShouldBe([true, false]);
        Match("Thảo luận phiên mở.", concepts).Pairs.ShouldBe([false, false]);
    }

    [Theory]
    [InlineData("ksxk", "Bắc Kinh hoãn kiểm soát xuất khẩu đất hiếm.", 0.9)]
    [InlineData("tđ", "Thống đốc California lên tiếng.", 0.5)]
    [InlineData("ksxk", "Bắc Kinh kiểm soát chặt xuất khẩu.", 0)]
    public void AnUnknownAbbreviationIsThereWhereWordsBeginWithItsLetters(string initials, string text, double degree) =>
        Match(text, Concept(ConceptKind.Name, initials) with { Initials = initials }).Degrees[0].ShouldBe(degree);

    [Fact]
    public void HitsPointAtTheSyllablesFound()
    {
        const string text = "Tại Hà Nội, Hội đồng Bảo an họp.";
        var syllables = SyllableReader.Read(text);
        var hit = Match(text, Concept(ConceptKind.Word, "hội đồng bảo an")).Hits.ShouldHaveSingleItem();
        text[syllables[hit.First].Start..syllables[hit.Last].End].ShouldBe("Hội đồng Bảo an");
    }

    [Fact]
    public void APhraseThatRunsOverTheEndOfTheSentenceIsNotThere()
    {
        const string text = "Phiên thảo. Luận mở.";
        var syllables = SyllableReader.Read(text);
        new ConceptMatcher([Concept(ConceptKind.Word, "thảo luận")]).Match(text, [.. syllables], 0, 2).Hits.ShouldBeEmpty();
    }

    [Fact]
    public void NothingAskedMatchesNothing()
    {
        var profile = Match("Hội đồng.");
        profile.Degrees.ShouldBeEmpty();
        profile.Pairs.ShouldBeEmpty();
    }

    [Fact]
    public void ARunOfMoreThanSixtyFourSyllablesDoesNoHarm() =>
        Match("a b", Concept(ConceptKind.Word, string.Join(' ', Enumerable.Range(0, 200).Select(i => "a" + i)))).Degrees[0].ShouldBe(0);

    [Fact]
    public void EveryConceptOfASentenceIsFoundInThatSentence()
    {
        foreach (var snippet in Snippets.All)
        {
            var read = QuestionParts.Read(snippet);
            if (read.Standalone == snippet)
            {
                var profile = Match(snippet, [.. read.Concepts]);
                profile.Degrees.ShouldAllBe(d => d >= 0.35 && d <= 1);
            }
        }
    }

    public enum ConceptMatch
    {
        None,
        Weak,
        Full,
    }

    private static Concept Concept(ConceptKind kind, string phrase) => new([new Wording(QuestionParts.Keys(phrase), 1)], 0, phrase.Length, kind);

    private static MatchProfile Match(string text, params Concept[] concepts)
    {
        var syllables = SyllableReader.Read(text);
        return new ConceptMatcher(concepts).Match(text, [.. syllables], 0, syllables.Count);
    }
}
