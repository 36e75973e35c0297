using DiplomacyBot.Qdrant.Collections;
using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Qdrant.Tests.Collections;

public sealed class CollectionNameTests
{
    [Theory]
    [InlineData("diplomacybot")]
    [InlineData("tin-doi-ngoai_2026")]
    [InlineData("a")]
    public void ANameTellsWhatItWasMadeOf(string alias)
    {
        var name = new CollectionName(alias, "0123abcd", "00ff00ff", "deadbeef", 1024, "19a2b3c4");

        CollectionName.Parse(name.ToString()).ShouldBe(name);
    }

    [Theory]
    [InlineData("diplomacybot")]
    [InlineData("diplomacybot--0123abcd-00ff00ff-deadbeef-1024")]
    [InlineData("diplomacybot--0123ABCD-00ff00ff-deadbeef-1024-1")]
    [InlineData("diplomacybot--0123abcd-00ff00ff-deadbeef-99999999999-1")]
    public void OtherNamesAreNotOurs(string name) => CollectionName.Parse(name).ShouldBeNull();

    [Fact]
    public void WhatWeighsPassagesChangesTheFingerprintAndWhatWeighsQuestionsDoesNot()
    {
        var weighting = TermWeighting.Default;
        var usual = ContentFingerprint.OfTerms(weighting);

        ContentFingerprint.OfTerms(weighting with { PairWeight = 1, DateWeight = 2 }).ShouldBe(usual);
        TermWeighting[] others = [weighting with { Saturation = 1.5f }, weighting with { LengthNormalization = 0.5f }, weighting with { UsualLength = 100 }, weighting with { TitleWeight = 1 }, weighting with { ContextWeight = 1 }];
        others.Select(ContentFingerprint.OfTerms).Append(usual).ShouldBeUnique();
    }
}
