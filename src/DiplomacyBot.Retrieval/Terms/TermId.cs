using System.Numerics;

namespace DiplomacyBot.Retrieval.Terms;

/// <summary>
/// Numbers terms. A term's id is a hash of its normal form, so every process and every machine gives the same term the same
/// id without sharing a dictionary. With the half million terms of 100,000 passages about thirty pairs of terms share an id; each such accident
/// adds a little noise to two rare terms and nothing else.
/// </summary>
/// <remarks>The hash is 64-bit FNV-1a over UTF-16 code units (RFC 9923 gives it over bytes), finished by the mixer of MurmurHash3, of which the upper half is kept.</remarks>
public static class TermId
{
    private const ulong OffsetBasis = 0xCBF29CE484222325;
    private const ulong Prime = 0x100000001B3;
    private const ulong PairMark = 0x9E3779B97F4A7C15;
    private const ulong DayMark = 0xD6E8FEB86659FD93;
    private const ulong MonthMark = 0xA0761D6478BD642F;

    /// <summary>Id of a syllable.</summary>
    /// <param name="key">The syllable's normal form (<c>Syllable.Key</c>).</param>
    public static uint Syllable(ReadOnlySpan<char> key) => Syllable(Hash(key));

    /// <summary>Id of two syllables that follow each other.</summary>
    /// <param name="first">Normal form of the first one.</param>
    /// <param name="second">Normal form of the second one.</param>
    public static uint Pair(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => Pair(Hash(first), Hash(second));

    /// <summary>Id of a day of the year however it is written: 22.9, 22/9, 22-09, 22 tháng 9.</summary>
    public static uint Day(int day, int month) => Finish(DayMark + (uint)((day << 4) | month));

    /// <summary>Id of a month of one year: 9/2025, 09-2025, tháng 9 năm 2025.</summary>
    public static uint Month(int month, int year) => Finish(MonthMark + (uint)((year << 4) | month));

    internal static uint Syllable(ulong hash) => Finish(hash);

    internal static uint Pair(ulong first, ulong second) => Finish((first * PairMark) + BitOperations.RotateLeft(second, 29) + PairMark);

    internal static ulong Hash(ReadOnlySpan<char> key)
    {
        var hash = OffsetBasis;
        foreach (var unit in key)
        {
            hash = (hash ^ unit) * Prime;
        }

        return hash;
    }

    private static uint Finish(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
        return (uint)(hash >> 32);
    }
}
