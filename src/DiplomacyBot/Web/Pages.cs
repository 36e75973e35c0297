using System.Security.Cryptography;

namespace DiplomacyBot.Web;

/// <summary>The page to ask on, and the files it needs.</summary>
internal static class Pages
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["site.css"] = "text/css; charset=utf-8",
        ["ask.js"] = "text/javascript; charset=utf-8",
        ["source.js"] = "text/javascript; charset=utf-8",
    };

    public static void MapPages(this WebApplication app)
    {
        app.MapGet("/", async (ExampleQuestions examples, CancellationToken token) =>
            Results.Content(AskPage.Render(await examples.ListAsync(token)), "text/html; charset=utf-8"));

        var assets = Types.ToDictionary(type => type.Key, type => new Asset(Read(type.Key), type.Value));
        app.MapGet("/assets/{name}", (string name) => assets.TryGetValue(name, out var asset)
            ? Results.Bytes(asset.Content, asset.Type, entityTag: asset.Tag)
            : Results.NotFound());
    }

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
