namespace DiplomacyBot.Web.Assets;

/// <summary>Every file that pages need, by name.</summary>
internal static class AssetCatalogue
{
    /// <summary>Web Chat's script; in the catalogue only when the build could get it.</summary>
    public const string WebChat = "webchat.js";

    /// <summary>The script's first line names it.</summary>
    private const string WebChatLicences = WebChat + ".LICENSE.txt";

    private const string Script = "text/javascript; charset=utf-8";

    private static readonly Lazy<Dictionary<string, Asset>> All = new(Load);

    /// <summary>The file of this name; null when there is none.</summary>
    public static Asset? Find(string name) => All.Value.GetValueOrDefault(name);

    /// <summary>The lasting address of a file that is there.</summary>
    public static string Url(string name) => All.Value[name].Url;

    private static Dictionary<string, Asset> Load()
    {
        var all = new Dictionary<string, Asset>(StringComparer.Ordinal);
        foreach (var (name, type) in new[]
        {
            ("site.css", "text/css; charset=utf-8"), ("chat.css", "text/css; charset=utf-8"), ("icon.svg", "image/svg+xml"),
            ("chat.js", Script), ("conversation.js", Script), ("appearance.js", Script), ("source.js", Script),
        })
        {
            all.Add(name, Asset.Of(name, type, Read(name)!));
        }

        if (Read(WebChat + ".br") is { } brotli && Read(WebChat + ".gz") is { } gzip)
        {
            all.Add(WebChat, Asset.OfCompressed(WebChat, Script, brotli, gzip));
            all.Add(WebChatLicences, Asset.Of(WebChatLicences, "text/plain; charset=utf-8", Read(WebChatLicences)!));
        }

        return all;
    }

    private static byte[]? Read(string name)
    {
        using var stream = typeof(AssetCatalogue).Assembly.GetManifestResourceStream($"assets/{name}");
        if (stream is null)
        {
            return null;
        }

        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
