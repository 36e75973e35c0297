using System.Numerics;
using DiplomacyBot.Answering.Passages;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Tests.Passages;

public class QuestionTermsTests
{
    [Fact]
    public void WordsThatAskAreNoTerms()
    {
        using var matching = new Matching("Ai chủ trì phiên họp?");
        matching.Terms.Terms.Count.ShouldBe(4);
        matching.Terms.BitsOf(Syllable("ai")).ShouldBe(0UL);
        matching.Terms.BitsOf(Syllable("họp")).ShouldBe(8UL);
        matching.Terms.Joined.ShouldBe(14UL);
    }

    [Fact]
    public void GrammarWeighsLessThanASubject()
    {
        using var matching = new Matching("Phiên họp của Interpol ở đâu?");
        var weights = matching.Terms.Terms.Select(t => t.Weight).ToList();
        weights[2].ShouldBeLessThan(weights[3]);
        matching.Terms.Terms[2].IsContent.ShouldBeFalse();
    }

    [Fact]
    public void WithoutAccentsEachReadingOfTheCoverageStandsForTheTerm()
    {
        using var matching = new Matching("ai chu tri phien hop?");
        matching.Terms.BitsOf(Syllable("phiên")).ShouldNotBe(0UL);
        matching.Terms.BitsOf(Syllable("họp")).ShouldBe(matching.Terms.BitsOf(Syllable("hợp")));
    }

    [Fact]
    public void OtherWordingsStandForTheTermsTheyReplace()
    {
        using var matching = new Matching("HĐBA họp khi nào?");
        var matches = matching.With("Hội đồng Bảo an họp sáng nay.");
        BitOperations.PopCount(matches.All | matches.Others).ShouldBe(2);
        matching.With("Hội đồng quản trị họp.").Others.ShouldBe(0UL);
    }

    [Fact]
    public void AVeryLongQuestionKeepsItsFirstTerms()
    {
        using var matching = new Matching(string.Join(' ', Enumerable.Range(0, 300).Select(i => "ab" + i)));
        matching.Terms.Terms.Count.ShouldBe(QuestionTerms.Most);
        matching.Terms.WeightOf(ulong.MaxValue).ShouldBe(matching.Terms.Total, 1e-6);
    }

    [Fact]
    public void AQuestionWithoutTermsHasPositiveTotals()
    {
        using var matching = new Matching("Ai?");
        matching.Terms.Terms.ShouldBeEmpty();
        matching.Terms.Total.ShouldBePositive();
        matching.Terms.Largest.ShouldBePositive();
    }

    [Theory]
    [InlineData(new[] { 10, 10, 10 }, new[] { 0, 9, 0 }, new[] { 2, 1 })]
    [InlineData(new[] { 10, 10, 10 }, new[] { 0, 4, 9 }, new[] { 1, 2 })]
    [InlineData(new[] { 10, 10, 10 }, new[] { 0, 1, 1 }, new[] { 1, 1, 1 })]
    [InlineData(new int[0], new int[0], new int[0])]
    public void SyllablesThatKeepTogetherAreOneWord(int[] passages, int[] together, int[] lengths)
    {
        var terms = passages.Select((p, i) => new QuestionTerm { Keys = ["từ"], Weight = 1, Passages = p, Together = together[i], IsContent = true }).ToList();
        CompoundReader.Read(terms).Select(w => w.Length).ShouldBe(lengths);
    }

    private static Syllable Syllable(string text) => SyllableReader.Read(text)[0];
}
