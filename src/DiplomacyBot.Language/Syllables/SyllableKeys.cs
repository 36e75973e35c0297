using System.Collections.Concurrent;
using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Language.Syllables;

/// <summary>
/// Remembers the keys of tokens seen before, so that the common syllable costs one look-up and no allocation, and equal keys are
/// mostly one instance. Vietnamese has some 7,000 syllables; the limit keeps names and numbers from growing the memory for ever.
/// </summary>
internal static class SyllableKeys
{
    private const int Limit = 1 << 16;
    private const int LongestKept = 24;
    private const int LongestNumberKept = 4;

    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private static int _count;

    public static string KeyOf(ReadOnlySpan<char> token)
    {
        // Years and day numbers come back; longer numbers mostly do not and would fill the table.
        if (token.Length > (char.IsAsciiDigit(token[0]) ? LongestNumberKept : LongestKept))
        {
            return NormalForm.Key(token);
        }

        return BySpan.TryGetValue(token, out var key) ? key : Remember(token.ToString());
    }

    private static string Remember(string token)
    {
        var key = NormalForm.Key(token);
        if (!ReferenceEquals(key, token) && BySpan.TryGetValue(key, out var known))
        {
            key = known;
        }

        // Approximate on purpose: threads may overshoot the limit by a few entries.
        if (Volatile.Read(ref _count) < Limit && Known.TryAdd(token, key))
        {
            Interlocked.Increment(ref _count);
            if (!ReferenceEquals(key, token) && Known.TryAdd(key, key))
            {
                Interlocked.Increment(ref _count);
            }
        }

        return key;
    }
}
