using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DiplomacyBot.Tests.Web;

public sealed partial class ArticlePagesTests(Server server) : IClassFixture<Server>
{
    [Fact]
    public async Task AnArticleIsGivenWithItsText()
    {
        var article = JsonDocument.Parse(await server.Client.GetStringAsync($"/api/articles/{server.HostileId}")).RootElement;
        article.GetProperty("title").GetString().ShouldBe(Server.HostileTitle);
        article.GetProperty("text").GetString()!.ShouldContain("😀");
    }

    [Theory]
    [InlineData("/api/articles/khong-co", "application/json")]
    [InlineData("/assets/khong-co", "text/html")]
    [InlineData("/api/khong-co", "application/json")]
    [InlineData("/sources/khong-co", "text/html")]
    [InlineData("/khong-co", "text/html")]
    public async Task WhatIsNotThereIsNotFoundInWords(string path, string type)
    {
        using var response = await server.Client.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        (await response.Content.ReadAsStringAsync()).ShouldContain("hông");
    }

    [Fact]
    public async Task TheQuoteIsMarked()
    {
        var text = await TextAsync();
        var start = text.IndexOf("Dòng hai", StringComparison.Ordinal);
        Marked(await PageAsync($"?start={start}&end={start + 8}")).ShouldBe("Dòng hai");
    }

    [Fact]
    public async Task AQuoteOverSeveralLinesIsMarkedInEachAndScrolledToOnce()
    {
        var page = await PageAsync($"?start=0&end={(await TextAsync()).Length}");
        Regex.Count(page, "<mark").ShouldBe(2);
        Regex.Count(page, "id=\"quote\"").ShouldBe(1);
    }

    public static TheoryData<string> Misfits => ["?start=-1&end=5", "?start=5&end=5", "?start=9&end=3", "?start=0&end=999999", "?start=99999999999999999999&end=3", "?start=abc&end=5", "?start=1", "?start=%3Cscript%3E&end=1", "?start=1&end=1e3", "?start=&end="];

    [Theory]
    [MemberData(nameof(Misfits))]
    public async Task APositionThatDoesNotFitIsSaidAndTheArticleShownUnmarked(string query)
    {
        using var response = await server.Client.GetAsync($"/sources/{server.HostileId}{query}");
        var page = await response.Content.ReadAsStringAsync();

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.ShouldNotContain("<mark");
        page.ShouldContain("không còn khớp");
        page.ShouldContain("Dòng hai");
    }

    [Fact]
    public async Task APositionInsideASurrogatePairDoesNotFit()
    {
        var inside = (await TextAsync()).IndexOf("😀", StringComparison.Ordinal) + 1;
        (await PageAsync($"?start={inside}&end={inside + 5}")).ShouldNotContain("<mark");
        (await PageAsync($"?start=0&end={inside}")).ShouldNotContain("<mark");
        (await PageAsync($"?start={inside - 1}&end={inside + 1}")).ShouldContain("<mark");
    }

    [Fact]
    public async Task NoPositionIsNoMisfit() => (await PageAsync("")).ShouldNotContain("không còn khớp");

    [Theory]
    [InlineData("")]
    [InlineData("?start=0&end=20")]
    [InlineData("?start=10&end=60")]
    public async Task NothingOfAnArticleBecomesMarkup(string query)
    {
        var page = await PageAsync(query);

        Elements().Matches(page).Select(m => m.Groups[1].Value.ToLowerInvariant()).Distinct().ShouldBeSubsetOf(
            ["html", "head", "meta", "title", "link", "body", "main", "p", "a", "article", "h1", "strong", "time", "div", "mark", "sup", "details", "summary", "blockquote", "aside", "nav", "span", "button", "script"]);
        Regex.Count(page, "<script").ShouldBe(1, "the page's own");
        page.ShouldNotContain("javascript:");
        WebUtility.HtmlDecode(page).ShouldContain(Server.HostileTitle);
    }

    private async Task<string> TextAsync() => JsonDocument.Parse(await server.Client.GetStringAsync($"/api/articles/{server.HostileId}")).RootElement.GetProperty("text").GetString()!;

    private Task<string> PageAsync(string query) => server.Client.GetStringAsync($"/sources/{server.HostileId}{query}");

    private static string Marked(string page) => WebUtility.HtmlDecode(MarkElement().Match(page).Groups[1].Value);

    [GeneratedRegex("<mark[^>]*>(.*?)</mark>", RegexOptions.Singleline)]
    private static partial Regex MarkElement();

    [GeneratedRegex("<([a-zA-Z][a-zA-Z0-9]*)")]
    private static partial Regex Elements();
}
