using System.Net;
using System.Text.Json;

namespace DiplomacyBot.Tests.Web.Sources;

/// <summary>The pages that an answer's citations lead to, followed as a reader does.</summary>
public sealed class SourceTrailTests(Server server) : IClassFixture<Server>
{
    [Fact]
    public async Task ThePageLeadsToTheQuotesBeforeAndAfter()
    {
        var trail = $"cites=khong-co.5-9~{server.HostileId}.0-6~{server.HostileId}.8-12";
        var page = await PageAsync($"?start=0&end=6&{trail}");

        page.ShouldContain("Trích dẫn 2/3");
        page.ShouldContain("rel=\"prev\" aria-label=\"Trích dẫn trước\" href=\"/sources/khong-co?start=5&amp;end=9&amp;cites=");
        page.ShouldContain($"rel=\"next\" aria-label=\"Trích dẫn sau\" href=\"/sources/{server.HostileId}?start=8&amp;end=12&amp;cites=");
        page.ShouldContain("<mark class=\"also\">");
    }

    [Fact]
    public async Task AtTheEndsThereIsNoWayOn()
    {
        var page = await PageAsync($"?start=0&end=6&cites={server.HostileId}.0-6~khong-co.1-2");
        page.ShouldNotContain("rel=\"prev\"");
        page.ShouldContain("rel=\"next\"");
    }

    [Theory]
    [InlineData("")]
    [InlineData("&cites=a.1-2~b.1-2")]
    [InlineData("&cites=%3Cscript%3E")]
    public async Task WithoutItsPlaceInATrailAQuoteIsShownAlone(string trail) => (await PageAsync("?start=0&end=6" + trail)).ShouldNotContain("<nav");

    [Fact]
    public async Task ACitationToCopyNamesItsSourceAndKeepsUnsafeAddressesOut()
    {
        var page = WebUtility.HtmlDecode(await PageAsync("?start=0&end=6"));
        page.ShouldContain($"“Mở đầu” — <b>Báo</b>, 2/1/2025, “{Server.HostileTitle}”</blockquote>");
    }

    [Fact]
    public async Task ASampleIsCitedWithItsAddress()
    {
        using var response = await server.AskAsync("""{"question":"RCEP được ký ngày nào?"}""");
        var citation = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("citations")[0];
        var page = WebUtility.HtmlDecode(await server.Client.GetStringAsync($"/sources/{citation.GetProperty("articleId")}?start={citation.GetProperty("start")}&end={citation.GetProperty("end")}"));

        page.ShouldContain($"“{citation.GetProperty("quote").GetString()!.ReplaceLineEndings(" ")}” — ");
        page.ShouldContain("<button type=\"button\" id=\"copy\" hidden>");
    }

    private Task<string> PageAsync(string query) => server.Client.GetStringAsync($"/sources/{server.HostileId}{query}");
}
