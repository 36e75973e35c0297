using System.Net;
using System.Text.RegularExpressions;
using DiplomacyBot.Web.Sources;

namespace DiplomacyBot.Tests.Web.Sources;

public sealed partial class MarkedTextTests
{
    [Fact]
    public void TheQuoteAndTheOthersAreMarkedWithTheirNumbers() =>
        MarkedText.Render("Một. Hai. Ba.", new MarkedQuote(5, 9, 2), [new MarkedQuote(0, 4, 1, "/a?x=1&y=2"), new MarkedQuote(10, 13, 3)]).ShouldBe(
            "<p><mark class=\"also\">Một.<sup><a href=\"/a?x=1&amp;y=2\" aria-label=\"Trích dẫn 1\">1</a></sup></mark> "
            + "<mark id=\"quote\" tabindex=\"-1\">Hai.<sup>2</sup></mark> <mark class=\"also\">Ba.<sup>3</sup></mark></p>\n");

    [Theory]
    [InlineData(0, 9, 4, 13, "Một. Hai.|also: Ba.")]
    [InlineData(5, 9, 0, 13, "also:Một. |Hai.|also: Ba.")]
    [InlineData(0, 13, 5, 9, "Một. Hai. Ba.")]
    public void WhereQuotesOverlapTheOneThePageIsAboutWins(int start, int end, int otherStart, int otherEnd, string marks) =>
        Marks(MarkedText.Render("Một. Hai. Ba.", new MarkedQuote(start, end), [new MarkedQuote(otherStart, otherEnd)])).ShouldBe(marks.Split('|'));

    [Fact]
    public void AQuoteThatBeginsWithALineEndIsScrolledToAllTheSame()
    {
        var html = MarkedText.Render("Một\n\nHai\nBa", new MarkedQuote(3, 8), []);
        html.ShouldBe("<p>Một</p>\n<p><mark id=\"quote\" tabindex=\"-1\">Hai</mark></p>\n<p>Ba</p>\n");
    }

    [Fact]
    public void OtherQuotesThatDoNotFitTheTextAreLeftOut() =>
        MarkedText.Render("Một. 😀", null, [new MarkedQuote(0, 99), new MarkedQuote(-1, 3), new MarkedQuote(3, 3), new MarkedQuote(5, 6)]).ShouldBe("<p>Một. &#x1F600;</p>\n");

    [Fact]
    public void WhateverIsMarkedTheTextStaysWhatItIs()
    {
        var random = new Random(7);
        string[] pieces = ["Việt Nam", "<b>", "\n", "&amp;", "😀", "\"'", " ", "</mark>", "e\u0302\u0301", "[1]"];
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 20)).Select(_ => pieces[random.Next(pieces.Length)]));
            MarkedQuote Any() => new(random.Next(-2, text.Length + 2), random.Next(-2, text.Length + 3));
            var quote = Any() is var one && MarkedText.Fits(text, one.Start, one.End) ? one : null;

            var html = MarkedText.Render(text, quote, [Any(), Any(), Any()]);

            WebUtility.HtmlDecode(Tag().Replace(html, "")).ReplaceLineEndings("").ShouldBe(text.Replace("\n", "", StringComparison.Ordinal));
            Regex.Count(html, "id=\"quote\"").ShouldBe(quote is null || text[quote.Start..quote.End].Trim('\n').Length == 0 ? 0 : 1);
            Regex.Count(html, "<mark").ShouldBe(Regex.Count(html, "</mark>"));
        }
    }

    private static IEnumerable<string> Marks(string html) => Mark().Matches(html).Select(static m => (m.Value.Contains("also", StringComparison.Ordinal) ? "also:" : "") + m.Groups[1].Value);

    [GeneratedRegex("<mark[^>]*>(.*?)</mark>")]
    private static partial Regex Mark();

    [GeneratedRegex("</?(p|mark|sup|a)( [^>]*)?>")]
    private static partial Regex Tag();
}
