using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Coverage.Duplicates;

/// <summary>Makes and compares text signatures by MinHash (Broder: On the resemblance and containment of documents, 1997).</summary>
internal static class SignatureMaker
{
    /// <summary>Hash functions: 20 bands of 6 rows.</summary>
    public const int Hashes = 120;

    /// <summary>Below this many syllables a resemblance means nothing; only equal text counts.</summary>
    public const int LeastSyllables = 30;

    private const byte Version = 1;
    private const int ExactBytes = 16;
    private static readonly (ulong Factor, ulong Summand)[] Functions = MakeFunctions();

    public static TextSignature Of(string text)
    {
        var syllables = Shingles.Hashes(SyllableReader.Read(text));
        var exact = SHA256.HashData(MemoryMarshal.AsBytes<ulong>(syllables)).AsSpan(0, ExactBytes);
        var bytes = new byte[1 + ExactBytes + (syllables.Length >= LeastSyllables ? Hashes * sizeof(uint) : 0)];
        bytes[0] = Version;
        exact.CopyTo(bytes.AsSpan(1));
        if (syllables.Length >= LeastSyllables)
        {
            WriteMinima(Shingles.Of(syllables), bytes.AsSpan(1 + ExactBytes));
        }

        return new TextSignature(bytes);
    }

    /// <summary>The hash that equal texts share; null for a signature this version cannot read.</summary>
    public static UInt128? Exact(TextSignature signature) => IsReadable(signature) ? BinaryPrimitives.ReadUInt128LittleEndian(signature.Bytes.Span[1..]) : null;

    /// <summary>The minima, one for each hash function; empty for a text too short to compare.</summary>
    public static uint[] Minima(TextSignature signature)
    {
        if (!IsReadable(signature) || signature.Bytes.Length < 1 + ExactBytes + Hashes * sizeof(uint))
        {
            return [];
        }

        var minima = new uint[Hashes];
        for (var i = 0; i < Hashes; i++)
        {
            minima[i] = BinaryPrimitives.ReadUInt32LittleEndian(signature.Bytes.Span[(1 + ExactBytes + i * sizeof(uint))..]);
        }

        return minima;
    }

    /// <summary>Share of equal minima: an estimate of the Jaccard resemblance with a standard error of at most 0.046.</summary>
    public static double Resemblance(ReadOnlySpan<uint> a, ReadOnlySpan<uint> b)
    {
        var equal = 0;
        for (var i = 0; i < a.Length; i++)
        {
            equal += a[i] == b[i] ? 1 : 0;
        }

        return a.Length == 0 ? 0 : (double)equal / a.Length;
    }

    private static bool IsReadable(TextSignature signature) => signature.Bytes.Length >= 1 + ExactBytes && signature.Bytes.Span[0] == Version;

    // Most of ingestion's arithmetic: optimised from the first call on, since a run of the program often takes only seconds.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void WriteMinima(ulong[] shingles, Span<byte> target)
    {
        for (var f = 0; f < Hashes; f++)
        {
            var (factor, summand) = Functions[f];
            var least = uint.MaxValue;
            foreach (var shingle in shingles)
            {
                least = Math.Min(least, (uint)((shingle * factor + summand) >> 32));
            }

            BinaryPrimitives.WriteUInt32LittleEndian(target[(f * sizeof(uint))..], least);
        }
    }

    private static (ulong Factor, ulong Summand)[] MakeFunctions()
    {
        var functions = new (ulong, ulong)[Hashes];
        for (var f = 0; f < Hashes; f++)
        {
            functions[f] = (Shingles.Mix(2 * (ulong)f + 0x9E3779B97F4A7C15) | 1, Shingles.Mix(2 * (ulong)f + 0xD1B54A32D192ED03));
        }

        return functions;
    }
}
