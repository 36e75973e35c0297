using System.Numerics;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Likeness;

/// <summary>
/// Numbers of syllables: a hash table with linear probing, at most a quarter full, whose entries hold the ends of their syllables, so that one look tells nearly every
/// syllable, known or not. It is asked for each syllable of each passage ranked and therefore small: what counts is how much of a processor's caches it takes. Immutable.
/// </summary>
internal sealed class SyllableNumbers
{
    private const int Sparse = 4;
    private const int Most = 1 << 22;

    private readonly Entry[] _entries;

    /// <summary>By their numbers.</summary>
    private readonly string[] _syllables;

    /// <param name="syllables">Normal forms, no two of them equal; each is numbered by its place, counted from 0.</param>
    public SyllableNumbers(IReadOnlyCollection<string> syllables)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(syllables.Count, Most);
        _syllables = [.. syllables];
        _entries = new Entry[BitOperations.RoundUpToPowerOf2((uint)Math.Max(Sparse, Sparse * syllables.Count))];
        for (var number = 0; number < _syllables.Length; number++)
        {
            var ends = new TokenEnds(_syllables[number]);
            _entries[PlaceOf(_syllables[number], ends)] = new Entry(ends, number + 1);
        }
    }

    /// <summary>The number of a syllable; −1 when it has none.</summary>
    public int Find(string key) => _entries[PlaceOf(key, new TokenEnds(key))].NumberFrom1 - 1;

    private int PlaceOf(string key, in TokenEnds ends)
    {
        var entries = _entries;
        var place = ends.PlaceIn(entries.Length);
        while (entries[place].NumberFrom1 != 0 && !Is(entries[place], key, ends))
        {
            place = (place + 1) & (entries.Length - 1);
        }

        return place;
    }

    private bool Is(in Entry entry, string key, in TokenEnds ends) => entry.Ends == ends && (ends.IsWhole || _syllables[entry.NumberFrom1 - 1] == key);

    /// <param name="Ends">The syllable's ends.</param>
    /// <param name="NumberFrom1">Its number and one; 0 where no entry is.</param>
    private readonly record struct Entry(TokenEnds Ends, int NumberFrom1);
}
