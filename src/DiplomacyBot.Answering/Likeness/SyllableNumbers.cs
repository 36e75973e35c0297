using System.Numerics;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Likeness;

/// <summary>
/// Numbers syllables from 0 in the order they are added: a hash table with linear probing, a quarter full, whose entries hold the ends of their syllables, so that one
/// look tells nearly every syllable, known or not. Safe for concurrent use once it is filled.
/// </summary>
internal sealed class SyllableNumbers
{
    private const int Sparse = 4;

    private readonly Entry[] _entries;
    private int _count;

    /// <param name="capacity">How many syllables there are at the most, up to 2²¹.</param>
    public SyllableNumbers(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(capacity, 1 << 21);
        _entries = new Entry[BitOperations.RoundUpToPowerOf2((uint)Math.Max(Sparse, Sparse * capacity))];
    }

    /// <summary>The number of a syllable; −1 when it has none.</summary>
    public int Find(string key) => _entries[PlaceOf(key, new TokenEnds(key))].NumberFrom1 - 1;

    /// <summary>The number of a syllable, a new one when it has none.</summary>
    /// <exception cref="InvalidOperationException">There are more syllables than the table was made for.</exception>
    public int FindOrAdd(string key)
    {
        var ends = new TokenEnds(key);
        ref var entry = ref _entries[PlaceOf(key, ends)];
        if (entry.NumberFrom1 == 0)
        {
            if (_count * Sparse >= _entries.Length)
            {
                throw new InvalidOperationException("more syllables than the table was made for");
            }

            entry = new Entry(ends, key, ++_count);
        }

        return entry.NumberFrom1 - 1;
    }

    private int PlaceOf(string key, in TokenEnds ends)
    {
        var entries = _entries;
        var place = ends.PlaceIn(entries.Length);
        while (entries[place].NumberFrom1 != 0 && !entries[place].Is(ends, key))
        {
            place = (place + 1) & (entries.Length - 1);
        }

        return place;
    }

    private readonly struct Entry(TokenEnds ends, string key, int numberFrom1)
    {
        private readonly TokenEnds _ends = ends;

        /// <summary>0 where no entry is.</summary>
        public int NumberFrom1 { get; } = numberFrom1;

        public bool Is(in TokenEnds ends, string other) => _ends == ends && (ends.IsWhole || other == key);
    }
}
