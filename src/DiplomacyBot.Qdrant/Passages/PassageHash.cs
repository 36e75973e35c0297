using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Qdrant.Passages;

/// <summary>Hash of everything a point is made of: when two agree, so do the points. The first 16 bytes of SHA-256, as 32 hexadecimal digits.</summary>
internal sealed class PassageHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Every part is preceded by its length, so that no two contents read the same.</summary>
    public string Of(ArticlePassages article, IndexedPassage passage)
    {
        Add(article.ArticleId);
        Add(article.Title);
        Add(article.Url);
        Add(article.Version);
        Add(article.PublishedFrom?.DayNumber ?? -1);
        Add((article.PublishedTo ?? article.PublishedFrom)?.DayNumber ?? -1);
        Add(article.Outlets.Count);
        foreach (var outlet in article.Outlets)
        {
            Add(outlet);
        }

        Add(passage.Ordinal);
        Add(passage.Start);
        Add(passage.End);
        Add(article.Text.AsSpan(passage.Start, passage.End - passage.Start));
        var vector = passage.Vector ?? default;
        Add(vector.Length);
        _hash.AppendData(MemoryMarshal.AsBytes(vector.Span));
        Span<byte> digest = stackalloc byte[32];
        _hash.GetHashAndReset(digest);
        return Convert.ToHexStringLower(digest[..16]);
    }

    public void Dispose() => _hash.Dispose();

    private void Add(int number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        _hash.AppendData(bytes);
    }

    private void Add(string? text)
    {
        Add(text is null ? -1 : text.Length);
        _hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    private void Add(ReadOnlySpan<char> text)
    {
        Add(text.Length);
        _hash.AppendData(MemoryMarshal.AsBytes(text));
    }
}
