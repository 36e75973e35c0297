using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Language.Syllables;

/// <summary>
/// Remembers the keys of tokens seen lately, so that the common syllable costs one look-up and no allocation, and equal keys are mostly one instance. Each token has two
/// places, of which the older one is given up to a newcomer: the table never grows, and needs no lock because an entry is written whole. Vietnamese has some 7,000 syllables.
/// </summary>
internal static class SyllableKeys
{
    private const int Places = 1 << 16;
    private const int LongestKept = 24;
    private const int LongestNumberKept = 4;

    private static readonly Entry?[] Known = new Entry?[Places];

    public static string KeyOf(ReadOnlySpan<char> token)
    {
        // Years and day numbers come back; longer numbers mostly do not and would displace what does.
        if (token.Length > (char.IsAsciiDigit(token[0]) ? LongestNumberKept : LongestKept))
        {
            return NormalForm.Key(token);
        }

        var known = Known;
        var place = PlaceOf(token);
        return known[place] is { } newer && token.SequenceEqual(newer.Token) ? newer.Key
            : known[place + 1] is { } older && token.SequenceEqual(older.Token) ? older.Key
            : Remember(token.ToString(), place);
    }

    private static string Remember(string token, int place)
    {
        var key = NormalForm.Key(token);
        if (!ReferenceEquals(key, token))
        {
            // "Hội" and "hội" share the key, which is a token of its own.
            key = KeyOf(key);
        }

        // A thread that comes between loses an entry at the worst, never mixes two.
        Known[place + 1] = Known[place];
        Known[place] = new Entry(token, key);
        return key;
    }

    /// <summary>The first of a token's two places: FNV-1a over its UTF-16 code units, of which the upper bits are the best mixed.</summary>
    private static int PlaceOf(ReadOnlySpan<char> token)
    {
        var hash = 2166136261;
        foreach (var unit in token)
        {
            hash = (hash ^ unit) * 16777619;
        }

        hash ^= hash >> 15;
        return (int)(hash * 2654435769 >> 16) & ~1 & (Places - 1);
    }

    private sealed record Entry(string Token, string Key);
}
