using System.Security.Cryptography;
using System.Text;

namespace DiplomacyBot.Coverage.Articles;

/// <summary>Identity and content hash of articles.</summary>
public static class ArticleIdentity
{
    /// <summary>16 lower-case hex digits of the SHA-256 of a source key (<see cref="Article.SourceKey"/>), UTF-8.</summary>
    public static string Id(string sourceKey) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sourceKey)).AsSpan(0, 8));

    /// <summary>
    /// SHA-256 over text and metadata. Not part of it: where the file lies now, the version, and whether the article repeats
    /// another one, which may change without the article changing.
    /// </summary>
    internal static string ContentHash(Article article)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, article.Title);
        Add(hash, article.TitleDerived ? "derived" : "stated");
        Add(hash, article.Outlet);
        Add(hash, article.Author);
        Add(hash, article.Url);
        Add(hash, article.Publication.On?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        Add(hash, article.Publication.Precision.ToString());
        Add(hash, article.Publication.Inferred ? "inferred" : "stated");
        Add(hash, article.Text);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // The length before each field keeps "a" + "bc" apart from "ab" + "c", and an absent field apart from an empty one.
    private static void Add(IncrementalHash hash, string? field)
    {
        var bytes = Encoding.UTF8.GetBytes(field ?? "");
        hash.AppendData(BitConverter.GetBytes(field is null ? -1 : bytes.Length));
        hash.AppendData(bytes);
    }
}
