using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace DiplomacyBot.Teams;

/// <summary>
/// Makes the zip that is uploaded to Teams: manifest, texts in English and the two icons, all at its top ("App package", Teams
/// documentation). The same settings give the same bytes.
/// </summary>
internal static partial class TeamsPackage
{
    private static readonly string[] Files = ["manifest.json", "en.json", "color.png", "outline.png"];

    /// <summary>The first moment a zip can tell: when it was made is no part of it.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Create(TeamsApp app)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in Files)
            {
                // Stored: what a compressor makes of it differs from one runtime to the next.
                var entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
                entry.LastWriteTime = NoTime;
                entry.ExternalAttributes = 0;
                using var content = entry.Open();
                content.Write(name == "manifest.json" ? Manifest(app) : Read(name));
            }
        }

        return zip.ToArray();
    }

    private static byte[] Manifest(TeamsApp app)
    {
        var home = $"https://{app.Host}/";
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["appId"] = app.AppId.ToString("D"),
            ["version"] = app.Version,
            ["host"] = app.Host,
            ["developer"] = app.Developer,
            ["website"] = app.Website?.AbsoluteUri ?? home,
            ["privacy"] = app.Privacy?.AbsoluteUri ?? home + "privacy",
            ["terms"] = app.Terms?.AbsoluteUri ?? home + "privacy#dieu-khoan",
        };
        var text = Place().Replace(Encoding.UTF8.GetString(Read("manifest.json")), m => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(values[m.Groups[1].Value]));
        return Encoding.UTF8.GetBytes(text);
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(TeamsPackage).Assembly.GetManifestResourceStream($"teams/{name}") ?? throw new InvalidOperationException($"teams/{name} is not part of the program.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    [GeneratedRegex(@"\{\{(\w+)\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
