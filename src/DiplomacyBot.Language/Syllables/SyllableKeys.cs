using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Language.Syllables;

/// <summary>
/// Remembers the keys of tokens seen lately, so that the common syllable costs one look-up and no allocation, and equal keys are mostly one instance. Each token has two
/// places, of which the older one is given up to a newcomer: the table never grows, and needs no lock because an entry is written whole. Vietnamese has some 7,000 syllables.
/// </summary>
internal static class SyllableKeys
{
    private const int Places = 1 << 15;

    private static readonly Entry?[] Known = new Entry?[Places];

    /// <param name="token">A token, not empty.</param>
    /// <param name="number">What <see cref="KeyNumbers.Of"/> gives for the key.</param>
    public static string KeyOf(ReadOnlySpan<char> token, out int number)
    {
        if (!KeyNumbers.ComesBack(token))
        {
            var key = NormalForm.Key(token);
            number = KeyNumbers.Of(key);
            return key;
        }

        var ends = new TokenEnds(token);
        var (known, place) = (Known, ends.PlaceIn(Places));
        var entry = known[place] is { } newer && newer.Is(ends, token) ? newer
            : known[place + 1] is { } older && older.Is(ends, token) ? older
            : Remember(token.ToString(), ends, place);
        number = entry.Number;
        return entry.Key;
    }

    private static Entry Remember(string token, TokenEnds ends, int place)
    {
        var key = NormalForm.Key(token);
        if (!ReferenceEquals(key, token))
        {
            // "Hội" and "hội" share the key, which is a token of its own.
            key = KeyOf(key, out _);
        }

        // A thread that comes between loses an entry at the worst, never mixes two.
        Known[place + 1] = Known[place];
        return Known[place] = new Entry(ends, token, key);
    }

    private sealed class Entry(TokenEnds ends, string token, string key)
    {
        private readonly TokenEnds _ends = ends;

        public string Key { get; } = key;

        public int Number { get; } = KeyNumbers.Of(key);

        public bool Is(TokenEnds ends, ReadOnlySpan<char> text) => _ends == ends && (ends.IsWhole || text.SequenceEqual(token));
    }
}
