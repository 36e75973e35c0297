using System.Numerics;

namespace DiplomacyBot.Answering.Likeness;

/// <summary>Rows of pairs of numbered syllables: a hash table with linear probing, a quarter full. Safe for concurrent use once it is filled.</summary>
internal sealed class PairRows
{
    private const int Sparse = 4;

    /// <summary>Odd and near 2⁶⁴ / φ (Fibonacci hashing).</summary>
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private readonly (ulong Pair, int RowFrom1)[] _entries;
    private readonly int _shift;

    public PairRows(IReadOnlyCollection<(int First, int Second, int Row)> pairs)
    {
        var bits = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)Math.Max(Sparse, Sparse * pairs.Count)));
        (_entries, _shift) = (new (ulong, int)[1 << bits], 64 - bits);
        foreach (var (first, second, row) in pairs)
        {
            _entries[PlaceOf(Key(first, second))] = (Key(first, second), row + 1);
        }
    }

    /// <summary>The row of a pair; −1 when it has none.</summary>
    /// <param name="first">Number of its first syllable, 0 or more.</param>
    /// <param name="second">Number of its second syllable, 0 or more.</param>
    public int Find(int first, int second) => _entries[PlaceOf(Key(first, second))].RowFrom1 - 1;

    private static ulong Key(int first, int second) => ((ulong)(uint)first << 32) | (uint)second;

    private int PlaceOf(ulong pair)
    {
        var entries = _entries;
        var place = (int)(pair * Golden >> _shift);
        while (entries[place].RowFrom1 != 0 && entries[place].Pair != pair)
        {
            place = (place + 1) & (entries.Length - 1);
        }

        return place;
    }
}
