using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DiplomacyBot.Qdrant.Passages;

/// <summary>Ids of points: version 5 UUIDs (RFC 9562, section 5.5) of article and place, so that sending a passage again replaces it.</summary>
internal static class PointId
{
    /// <summary>The namespace of our passages, drawn once at random.</summary>
    private static readonly Guid Namespace = new("6f0f6a3e-5d0c-4b0e-9a51-3f2f7c1e8a44");

    public static Guid Of(string articleId, int ordinal) => Of(Namespace, string.Create(CultureInfo.InvariantCulture, $"{articleId}#{ordinal}"));

    /// <summary>The UUID of a name within a namespace.</summary>
    internal static Guid Of(Guid space, string name)
    {
        var bytes = new byte[16 + Encoding.UTF8.GetByteCount(name)];
        space.TryWriteBytes(bytes, bigEndian: true, out _);
        Encoding.UTF8.GetBytes(name, bytes.AsSpan(16));
#pragma warning disable CA5350 // RFC 9562 prescribes SHA-1; nothing is protected by it.
        var hash = SHA1.HashData(bytes).AsSpan(0, 16);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
