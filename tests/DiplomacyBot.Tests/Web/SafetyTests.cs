using System.Net;

namespace DiplomacyBot.Tests.Web;

public sealed class SafetyTests(Server server) : IClassFixture<Server>
{
    public static TheoryData<string> EveryKindOfAddress =>
        ["/", "/assets/site.css", "/assets/chat.js", "/assets/icon.svg", "/assets/source.js", "/assets/khong-co", "/api/articles/khong-co", "/sources/khong-co", "/khong-co", "/api/ask", "/health/live", "/health/ready"];

    public static TheoryData<string> Readable => ["/", "/assets/site.css", "/assets/chat.js", "/assets/icon.svg", "/assets/source.js", "/health/live", "/health/ready"];

    [Theory]
    [MemberData(nameof(EveryKindOfAddress))]
    public async Task EveryResponseKeepsToItself(string path)
    {
        using var response = await server.Client.GetAsync(path);

        Header(response, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(response, "Content-Security-Policy").ShouldStartWith("default-src 'none'");
        Header(response, "Content-Security-Policy").ShouldNotContain("unsafe");
        Header(response, "Referrer-Policy").ShouldBe("no-referrer");
        response.Headers.Contains("Server").ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Readable))]
    public async Task HeadIsGetWithoutTheBody(string path)
    {
        using var head = await server.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));
        using var get = await server.Client.GetAsync(path);

        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        head.Content.Headers.ContentType.ShouldBe(get.Content.Headers.ContentType);
        (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        (await get.Content.ReadAsByteArrayAsync()).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task AnErrorOfTheServerIsSaidWithoutItsInnards()
    {
        using var response = await server.Client.GetAsync("/broken");
        var body = await response.Content.ReadAsStringAsync();

        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        body.ShouldContain("Máy chủ gặp lỗi");
        body.ShouldNotContain("secret");
        Header(response, "X-Content-Type-Options").ShouldBe("nosniff");
    }

    [Fact]
    public async Task BytesThatAreNoTextAreABadRequest()
    {
        using var response = await server.Client.PostAsync("/api/ask", new ByteArrayContent([0xFF, 0xFE, 0x00]) { Headers = { ContentType = new("application/json") } });
        var body = await response.Content.ReadAsStringAsync();

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        body.ShouldNotContain("Exception");
        body.ShouldNotContain("   at ");
    }

    private static string Header(HttpResponseMessage response, string name) => response.Headers.GetValues(name).ShouldHaveSingleItem();
}
