using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Language.Syllables;

/// <summary>
/// Remembers the keys of tokens seen lately, so that the common syllable costs one look-up and no allocation, and equal keys are mostly one instance. Each token has two
/// places, of which the older one is given up to a newcomer: the table never grows, and needs no lock because an entry is written whole. Vietnamese has some 7,000 syllables.
/// </summary>
internal static class SyllableKeys
{
    private const int Places = 1 << 15;
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

        var ends = new TokenEnds(token);
        var (known, place) = (Known, ends.PlaceIn(Places));
        return known[place] is { } newer && newer.Is(ends, token) ? newer.Key
            : known[place + 1] is { } older && older.Is(ends, token) ? older.Key
            : Remember(token.ToString(), ends, place);
    }

    private static string Remember(string token, TokenEnds ends, int place)
    {
        var key = NormalForm.Key(token);
        if (!ReferenceEquals(key, token))
        {
            // "Hội" and "hội" share the key, which is a token of its own.
            key = KeyOf(key);
        }

        // A thread that comes between loses an entry at the worst, never mixes two.
        Known[place + 1] = Known[place];
        Known[place] = new Entry(ends, token, key);
        return key;
    }

    private sealed class Entry(TokenEnds ends, string token, string key)
    {
        private readonly TokenEnds _ends = ends;

        public string Key { get; } = key;

        public bool Is(TokenEnds ends, ReadOnlySpan<char> text) => _ends == ends && (ends.IsWhole || text.SequenceEqual(token));
    }
}
