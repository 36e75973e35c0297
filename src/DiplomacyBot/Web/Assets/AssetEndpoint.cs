using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace DiplomacyBot.Web.Assets;

/// <summary><c>GET /assets/{name}</c>: compressed as the browser likes it, and kept for ever when its address names its content.</summary>
internal static class AssetEndpoint
{
    private const string ForEver = "public, max-age=31536000, immutable";

    /// <summary>Kept, but asked for again by its tag: a new version is seen at once.</summary>
    private const string AskAgain = "no-cache";

    public static void MapAssets(this WebApplication app) => app.MapMethods("/assets/{name}", Pages.Reading, static (string name, HttpRequest request, HttpResponse response) =>
    {
        if (AssetCatalogue.Find(name) is not { } asset)
        {
            return Results.NotFound();
        }

        var (content, coding) = asset.For(new RequestHeaders(request.Headers).AcceptEncoding);
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        response.Headers.CacheControl = request.Query["v"] == asset.Version ? ForEver : AskAgain;
        if (coding is not null)
        {
            response.Headers.ContentEncoding = coding;
        }

        // One tag for each form: they differ in their bytes.
        return Results.Bytes(content, asset.Type, entityTag: new EntityTagHeaderValue($"\"{asset.Version}{(coding is null ? "" : "-" + coding)}\""));
    });
}
