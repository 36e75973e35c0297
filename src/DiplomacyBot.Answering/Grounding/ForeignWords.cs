using System.Collections.Concurrent;
using DiplomacyBot.Answering.ShortAnswers;

namespace DiplomacyBot.Answering.Grounding;

/// <summary>Which syllables cannot be Vietnamese; each is looked at once, for the same few thousand stand in all articles.</summary>
internal static class ForeignWords
{
    /// <summary>More are not remembered, so that texts made up to fill the memory do not.</summary>
    private const int Most = 20_000;

    private static readonly ConcurrentDictionary<string, bool> Known = new(StringComparer.Ordinal);
    private static int _count;

    public static bool Contains(string key)
    {
        if (Known.TryGetValue(key, out var foreign))
        {
            return foreign;
        }

        foreign = !VietnameseSyllable.IsPossible(key);
        if (Volatile.Read(ref _count) < Most && Known.TryAdd(key, foreign))
        {
            Interlocked.Increment(ref _count);
        }

        return foreign;
    }
}
