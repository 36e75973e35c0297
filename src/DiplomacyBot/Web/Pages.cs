using System.Security.Cryptography;

namespace DiplomacyBot.Web;

/// <summary>The page to ask on, and the files it needs.</summary>
internal static class Pages
{
    /// <summary>What a browser or a link checker reads with.</summary>
    public static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["site.css"] = "text/css; charset=utf-8",
        ["ask.js"] = "text/javascript; charset=utf-8",
        ["source.js"] = "text/javascript; charset=utf-8",
    };

    public static void MapPages(this WebApplication app)
    {
        app.MapMethods("/", Reading, async (ExampleQuestions examples, CancellationToken token) =>
            Page(AskPage.Render(await examples.ListAsync(token))));

        app.MapMethods("/privacy", Reading, () => Page(PrivacyPage.Html));

        var assets = Types.ToDictionary(type => type.Key, type => new Asset(Read(type.Key), type.Value));
        app.MapMethods("/assets/{name}", Reading, (string name, HttpResponse response) =>
        {
            if (!assets.TryGetValue(name, out var asset))
            {
                return Results.NotFound();
            }

            response.Headers.CacheControl = "no-cache"; // Kept, but asked for again by its tag: a new version is seen at once.
            return Results.Bytes(asset.Content, asset.Type, entityTag: asset.Tag);
        });
    }

    public static IResult Page(string html, int status = StatusCodes.Status200OK) => Results.Content(html, "text/html; charset=utf-8", null, status);

    private static byte[] Read(string name)
    {
        using var stream = typeof(Pages).Assembly.GetManifestResourceStream($"assets/{name}")!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    private sealed record Asset(byte[] Content, string Type)
    {
        public Microsoft.Net.Http.Headers.EntityTagHeaderValue Tag { get; } = new($"\"{Convert.ToHexStringLower(SHA256.HashData(Content).AsSpan(0, 8))}\"");
    }
}
