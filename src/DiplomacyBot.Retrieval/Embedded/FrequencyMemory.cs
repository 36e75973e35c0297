using System.Numerics;

namespace DiplomacyBot.Retrieval.Embedded;

/// <summary>
/// Remembers for terms asked about lately how many passages have them: one look instead of one into each segment. Each term has one place, which the next term that falls
/// on it takes over, so the table never grows. Safe for concurrent use: an entry is read and written whole.
/// </summary>
internal sealed class FrequencyMemory
{
    private const int Fewest = 1 << 8;

    /// <summary>1 MiB, which holds the usual syllables and pairs of a large coverage.</summary>
    private const int Most = 1 << 17;

    /// <summary>The term in the upper half, its passages and one in the lower; 0 where none is.</summary>
    private readonly ulong[] _entries;

    /// <param name="passages">Passages of the index: a small one has few terms.</param>
    public FrequencyMemory(int passages) => _entries = new ulong[Math.Clamp((int)BitOperations.RoundUpToPowerOf2((uint)passages), Fewest, Most)];

    /// <summary>How many passages have a term; −1 when that is not remembered.</summary>
    public int Find(uint term)
    {
        var entry = Volatile.Read(ref PlaceOf(term));
        return entry >> 32 == term ? (int)(uint)entry - 1 : -1;
    }

    public void Keep(uint term, int passages) => Volatile.Write(ref PlaceOf(term), ((ulong)term << 32) | ((uint)passages + 1));

    /// <summary>Term ids are well mixed already: their low bits are as good a place as any.</summary>
    private ref ulong PlaceOf(uint term) => ref _entries[term & (uint)(_entries.Length - 1)];
}
