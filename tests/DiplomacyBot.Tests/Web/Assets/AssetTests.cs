using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using DiplomacyBot.Web.Assets;
using DiplomacyBot.Web.Chat;

namespace DiplomacyBot.Tests.Web.Assets;

public sealed class AssetTests(Server server) : IClassFixture<Server>
{
    [Theory]
    [InlineData("br, gzip", "br")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("identity", null)]
    [InlineData("", null)]
    public async Task AFileComesInTheFormTheBrowserTakes(string accepted, string? coding)
    {
        using var plain = await server.Client.GetAsync("/assets/chat.css");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/assets/chat.css");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        using var response = await server.Client.SendAsync(request);

        response.Content.Headers.ContentEncoding.SingleOrDefault().ShouldBe(coding);
        response.Headers.Vary.ShouldBe(["Accept-Encoding"]);
        (await UnpackedAsync(response, coding)).ShouldBe(await plain.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task AnAddressThatNamesItsContentIsKeptForEver()
    {
        using var named = await server.Client.GetAsync(AssetCatalogue.Url("site.css"));
        using var plain = await server.Client.GetAsync("/assets/site.css");
        using var old = await server.Client.GetAsync("/assets/site.css?v=0000000000000000");

        named.Headers.CacheControl.ShouldBe(CacheControlHeaderValue.Parse("public, max-age=31536000, immutable"));
        plain.Headers.CacheControl.ShouldBe(CacheControlHeaderValue.Parse("no-cache"));
        old.Headers.CacheControl.ShouldBe(plain.Headers.CacheControl);
    }

    [Theory]
    [InlineData("/assets/site.css")]
    [InlineData("/assets/chat.js")]
    public async Task AFileThatIsKeptIsNotSentAgain(string path)
    {
        using var first = await server.Client.GetAsync(path);
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag.ShouldNotBeNull());
        using var second = await server.Client.SendAsync(again);

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        second.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    /// <summary>So the copy elsewhere is the file that was tested here, or browsers refuse it.</summary>
    [SkippableFact]
    public void TheHashIsThatOfTheScriptThatNpmGives()
    {
        var own = AssetCatalogue.Find(AssetCatalogue.WebChat);
        Skip.If(own is null && Environment.GetEnvironmentVariable("CI") != "true", "this build had no Node.js");

        $"sha384-{Convert.ToBase64String(SHA384.HashData(own.ShouldNotBeNull().Plain.Span))}".ShouldBe(WebChatScript.Hash);
    }

    [SkippableFact]
    public async Task TheScriptComesWithItsLicences()
    {
        Skip.If(AssetCatalogue.Find(AssetCatalogue.WebChat) is null, "this build had no Node.js");
        (await server.Client.GetStringAsync("/assets/webchat.js.LICENSE.txt")).ShouldContain("license", Case.Insensitive);
    }

    private static async Task<byte[]> UnpackedAsync(HttpResponseMessage response, string? coding)
    {
        await using var packed = await response.Content.ReadAsStreamAsync();
        await using Stream plain = coding switch
        {
            "br" => new BrotliStream(packed, CompressionMode.Decompress), "gzip" => new GZipStream(packed, CompressionMode.Decompress), _ => packed,
        };
        using var all = new MemoryStream();
        await plain.CopyToAsync(all);
        return all.ToArray();
    }
}
