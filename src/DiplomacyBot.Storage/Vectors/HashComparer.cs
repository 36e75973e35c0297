using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace DiplomacyBot.Storage.Vectors;

/// <summary>Compares SHA-256 hashes by what they hold.</summary>
internal sealed class HashComparer : IEqualityComparer<byte[]>
{
    public static HashComparer Instance { get; } = new();

    public bool Equals(byte[]? x, byte[]? y) => x is not null && y is not null && x.AsSpan().SequenceEqual(y);

    public int GetHashCode([DisallowNull] byte[] obj) => BinaryPrimitives.ReadInt32LittleEndian(obj);
}
