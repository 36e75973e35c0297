using System.Collections.Concurrent;

namespace DiplomacyBot.Language.Syllables;

/// <summary>
/// Small numbers for the keys of syllables, the same for equal keys while the process runs, so that what is known of syllables can be looked up in arrays. They are given in the order
/// in which keys are met and never taken back; when all are given, keys that have none stay without. Whether a key has a number therefore never changes once it was asked for.
/// Safe for concurrent use.
/// </summary>
public static class KeyNumbers
{
    /// <summary>The largest number: Vietnamese has some 7,000 syllables, the rest is for names.</summary>
    public const int Most = (1 << 15) - 1;

    private const int Longest = 24;
    private const int LongestOfDigits = 4;

    private static readonly Lock Giving = new();
    private static readonly ConcurrentDictionary<string, int> Given = new(StringComparer.Ordinal);

    /// <summary>The number of a key, 1 to <see cref="Most"/>, given now if it has none yet; 0 for what seldom comes back (long tokens, numbers of more than four digits) and when all are given.</summary>
    /// <param name="key">A normal form.</param>
    public static int Of(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.Length == 0 || !ComesBack(key) ? 0 : Given.TryGetValue(key, out var number) ? number : Give(key);
    }

    /// <summary>Years and day numbers come back; longer numbers mostly do not and would displace what does.</summary>
    /// <param name="token">A token or its key; not empty.</param>
    internal static bool ComesBack(ReadOnlySpan<char> token) => token.Length <= (char.IsAsciiDigit(token[0]) ? LongestOfDigits : Longest);

    private static int Give(string key)
    {
        lock (Giving)
        {
            // Another thread may have been here first.
            if (Given.TryGetValue(key, out var number))
            {
                return number;
            }

            return Given.Count < Most ? Given[key] = Given.Count + 1 : 0;
        }
    }
}
