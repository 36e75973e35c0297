using DiplomacyBot.Web.Sources;
using Microsoft.AspNetCore.WebUtilities;

namespace DiplomacyBot.Tests.Web.Sources;

public sealed class CitationTrailTests
{
    private static readonly QuotePlace First = new("0353441086afcd0c", 0, 361);
    private static readonly QuotePlace Second = new("b.c-d", 12, 20);

    [Fact]
    public void WhatIsWrittenIsRead() => CitationTrail.Read(CitationTrail.Write([First, Second])).ShouldBe([First, Second]);

    [Fact]
    public void AnAddressCarriesAllQuotesOfTheAnswer()
    {
        var address = CitationTrail.Address(Second, [First, Second]);

        address.ShouldStartWith("/sources/b.c-d?start=12&end=20&cites=");
        address.ShouldEndWith("#quote");
        var query = QueryHelpers.ParseQuery(new Uri("http://a" + address).Query);
        CitationTrail.Read(query["cites"]).ShouldBe([First, Second]);
    }

    [Fact]
    public void AQuoteAloneNeedsNoTrail() => CitationTrail.Address(First, [First]).ShouldBe("/sources/0353441086afcd0c?start=0&end=361#quote");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("a")]
    [InlineData("a.1")]
    [InlineData(".1-2")]
    [InlineData("a.2-1")]
    [InlineData("a.1-1")]
    [InlineData("a.-1-2")]
    [InlineData("a.1-99999999999")]
    [InlineData("a.1-2~<script>")]
    [InlineData("a.1-2~")]
    public void WhatIsNotOfThisFormIsNoTrail(string? written) => CitationTrail.Read(written).ShouldBeEmpty();

    [Fact]
    public void ALongTrailIsNotFollowed() => CitationTrail.Read(string.Join('~', Enumerable.Repeat("a.1-2", 100_000))).ShouldBeEmpty();
}
