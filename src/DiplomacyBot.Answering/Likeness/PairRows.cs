using System.Numerics;

namespace DiplomacyBot.Answering.Likeness;

/// <summary>
/// Rows of pairs of numbered syllables: a hash table with linear probing, at most half full. Most neighbours are no word, which one bit tells without a look into the table.
/// Immutable.
/// </summary>
internal sealed class PairRows
{
    private const int Sparse = 2;

    /// <summary>16 KiB, which stay in the processor's first cache: of 10,000 pairs one in thirteen others passes.</summary>
    private const int SeenBits = 17;

    /// <summary>Odd and near 2³² / φ (Fibonacci hashing).</summary>
    private const uint Golden = 0x9E3779B1;

    private readonly ulong[] _seen = new ulong[1 << (SeenBits - 6)];
    private readonly (uint Pair, int RowFrom1)[] _entries;
    private readonly int _shift;

    /// <param name="pairs">Numbers of the first and of the second syllable, both 0 to 65535, and the row.</param>
    /// <exception cref="OverflowException">A number is larger.</exception>
    public PairRows(IReadOnlyCollection<(int First, int Second, int Row)> pairs)
    {
        var bits = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)Math.Max(Sparse, Sparse * pairs.Count)));
        (_entries, _shift) = (new (uint, int)[1 << bits], 32 - bits);
        foreach (var (first, second, row) in pairs)
        {
            var pair = Pair(checked((ushort)first), checked((ushort)second));
            var hash = pair * Golden;
            _entries[PlaceOf(pair, hash)] = (pair, row + 1);
            _seen[hash >> (32 - SeenBits + 6)] |= 1UL << (int)(hash >> (32 - SeenBits));
        }
    }

    /// <summary>The row of a pair; −1 when it has none.</summary>
    /// <param name="first">Number of its first syllable, 0 to 65535.</param>
    /// <param name="second">Number of its second syllable, 0 to 65535.</param>
    public int Find(int first, int second)
    {
        var pair = Pair(first, second);
        var hash = pair * Golden;
        var seen = _seen[hash >> (32 - SeenBits + 6)] >> (int)(hash >> (32 - SeenBits)) & 1;
        return seen == 0 ? -1 : _entries[PlaceOf(pair, hash)].RowFrom1 - 1;
    }

    private static uint Pair(int first, int second) => ((uint)first << 16) | (uint)second;

    private int PlaceOf(uint pair, uint hash)
    {
        var entries = _entries;
        var place = (int)(hash >> _shift);
        while (entries[place].RowFrom1 != 0 && entries[place].Pair != pair)
        {
            place = (place + 1) & (entries.Length - 1);
        }

        return place;
    }
}
