using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.Tests.Questions;
using DiplomacyBot.Retrieval.Terms;
using NSubstitute;

namespace DiplomacyBot.Answering.Tests.Evidence;

public class ConceptWeightsTests
{
    [Fact]
    public void ARareWordTellsMoreThanACommonOne() => Weight(Of("naraemaru")).ShouldBeGreaterThan(Weight(Of("hội")) * 2);

    [Theory]
    [InlineData(ConceptKindName.Function, ConceptKindName.Date)]
    [InlineData(ConceptKindName.Date, ConceptKindName.Word)]
    [InlineData(ConceptKindName.Word, ConceptKindName.Name)]
    public void GrammarTellsLeastAndNamesMost(ConceptKindName less, ConceptKindName more) =>
        Weight(Of("hội", (ConceptKind)less)).ShouldBeLessThan(Weight(Of("hội", (ConceptKind)more)));

    [Fact]
    public void ALongPhraseTellsAtMostTwiceItsMostTellingWord() =>
        Weight(Of("hội đồng bảo an liên hợp quốc")).ShouldBeLessThanOrEqualTo(2 * Weight(Of("đồng")) * 1.0001);

    [Fact]
    public void AnAbbreviatedNameTellsNoMoreThanItsLongForm()
    {
        var name = new Concept([new Wording(["hđba"], 1), new Wording(["hội"], 0.95)], 0, 4, ConceptKind.Name);
        Weight(name).ShouldBe(Weight(Of("hội", ConceptKind.Name)));
    }

    [Fact]
    public void ADoubtfulMeaningLeavesTheWeightAlone()
    {
        var name = new Concept([new Wording(["naraemaru"], 1), new Wording(["hội"], 0.5)], 0, 4, ConceptKind.Name);
        Weight(name).ShouldBe(Weight(Of("naraemaru", ConceptKind.Name)));
    }

    [Fact]
    public void WhatIsBorrowedWeighsLess() => Weight(Of("hội") with { Emphasis = 0.5 }).ShouldBe(Weight(Of("hội")) / 2, 1e-9);

    [Fact]
    public void AnEmptyCoverageGivesFiniteWeights()
    {
        var empty = Substitute.For<ITermStatistics>();
        ConceptWeights.Of([Of("hội"), Of("a b c")], empty).ShouldAllBe(w => double.IsFinite(w) && w >= 0);
    }

    public enum ConceptKindName
    {
        Word = ConceptKind.Word,
        Name = ConceptKind.Name,
        Date = ConceptKind.Date,
        Function = ConceptKind.Function,
    }

    private static Concept Of(string phrase, ConceptKind kind = ConceptKind.Word) => new([new Wording(QuestionParts.Keys(phrase), 1)], 0, phrase.Length, kind);

    private static double Weight(Concept concept)
    {
        var statistics = Substitute.For<ITermStatistics>();
        statistics.Passages.Returns(1000);
        statistics.PassagesWith(Arg.Any<uint>()).Returns(200);
        statistics.PassagesWith(TermId.Syllable("naraemaru")).Returns(1);
        statistics.PassagesWith(TermId.Syllable("hđba")).Returns(3);
        return ConceptWeights.Of([concept], statistics)[0];
    }
}
