using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace DiplomacyBot.Web.Assets;

/// <summary>A file that pages need, embedded in the program, with its compressed forms.</summary>
internal sealed class Asset
{
    private readonly byte[] _plain;
    private readonly byte[] _brotli;
    private readonly byte[] _gzip;

    private Asset(string name, string type, byte[] plain, byte[] brotli, byte[] gzip)
    {
        (_plain, _brotli, _gzip, Type) = (plain, brotli, gzip, type);
        var hash = Convert.ToHexStringLower(SHA256.HashData(plain).AsSpan(0, 8));
        (Version, Url) = (hash, $"/assets/{name}?v={hash}");
    }

    /// <summary>The media type.</summary>
    public string Type { get; }

    /// <summary>Names this content: another content has another one.</summary>
    public string Version { get; }

    /// <summary>The address that never has another content, so that browsers may keep it for ever.</summary>
    public string Url { get; }

    /// <summary>The content as it is, uncompressed.</summary>
    public ReadOnlyMemory<byte> Plain => _plain;

    /// <summary>Compresses a small file.</summary>
    public static Asset Of(string name, string type, byte[] plain) =>
        new(name, type, plain, Compress(plain, static to => new BrotliStream(to, CompressionLevel.Optimal)), Compress(plain, static to => new GZipStream(to, CompressionLevel.Optimal)));

    /// <summary>Takes a large file that the build compressed.</summary>
    public static Asset OfCompressed(string name, string type, byte[] brotli, byte[] gzip)
    {
        using var reader = new BrotliStream(new MemoryStream(brotli), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        reader.CopyTo(plain);
        return new Asset(name, type, plain.ToArray(), brotli, gzip);
    }

    /// <summary>The form to send to a browser that accepts <paramref name="accepted"/>, and the name of its coding; null for none.</summary>
    public (byte[] Content, string? Coding) For(IList<StringWithQualityHeaderValue>? accepted) =>
        Takes(accepted, "br") ? (_brotli, "br") : Takes(accepted, "gzip") ? (_gzip, "gzip") : (_plain, null);

    private static bool Takes(IList<StringWithQualityHeaderValue>? accepted, string coding) =>
        accepted?.Any(a => a.Value.Equals(coding, StringComparison.OrdinalIgnoreCase) && a.Quality is not 0) == true;

    private static byte[] Compress(byte[] plain, Func<Stream, Stream> open)
    {
        using var compressed = new MemoryStream();
        using (var writer = open(compressed))
        {
            writer.Write(plain);
        }

        return compressed.ToArray();
    }
}
