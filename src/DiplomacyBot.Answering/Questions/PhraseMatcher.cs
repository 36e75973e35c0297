using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Questions;

/// <summary>
/// Finds phrases of a fixed list in a run of syllables, the longest at each place. On a question typed without accents the
/// folded forms are compared, so that "o dau" is "ở đâu".
/// </summary>
internal sealed class PhraseMatcher<T>
{
    private readonly Dictionary<string, List<Entry>> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>> _folded = new(StringComparer.Ordinal);

    public PhraseMatcher(IEnumerable<(string Phrase, T Value)> phrases)
    {
        foreach (var (phrase, value) in phrases)
        {
            var keys = SyllableReader.Read(phrase.Replace("*", "x0x", StringComparison.Ordinal)).Select(s => s.Key == "x0x" ? "*" : s.Key).ToArray();
            Add(_exact, new Entry(keys, value));
            Add(_folded, new Entry([.. keys.Select(Folding.Fold)], value));
        }
    }

    /// <summary>The longest phrase that begins at <paramref name="at"/>, or null.</summary>
    public PhraseMatch<T>? At(IReadOnlyList<string> keys, int at, bool folded)
    {
        if (!(folded ? _folded : _exact).TryGetValue(keys[at], out var entries))
        {
            return null;
        }

        foreach (var entry in entries)
        {
            if (Fits(entry.Keys, keys, at))
            {
                return new PhraseMatch<T>(at, entry.Keys.Length, entry.Value);
            }
        }

        return null;
    }

    /// <summary>All matches from left to right, not overlapping.</summary>
    public IEnumerable<PhraseMatch<T>> All(IReadOnlyList<string> keys, bool folded)
    {
        for (var i = 0; i < keys.Count;)
        {
            if (At(keys, i, folded) is { } match)
            {
                yield return match;
                i += match.Length;
            }
            else
            {
                i++;
            }
        }
    }

    private static bool Fits(string[] phrase, IReadOnlyList<string> keys, int at)
    {
        if (at + phrase.Length > keys.Count)
        {
            return false;
        }

        for (var i = 1; i < phrase.Length; i++)
        {
            if (phrase[i] != "*" && phrase[i] != keys[at + i])
            {
                return false;
            }
        }

        return true;
    }

    private static void Add(Dictionary<string, List<Entry>> map, Entry entry)
    {
        if (!map.TryGetValue(entry.Keys[0], out var list))
        {
            map[entry.Keys[0]] = list = [];
        }

        list.Add(entry);
        list.Sort((a, b) => b.Keys.Length.CompareTo(a.Keys.Length));
    }

    private sealed record Entry(string[] Keys, T Value);
}

/// <summary>A phrase found in a run of syllables.</summary>
/// <param name="Start">Index of its first syllable.</param>
/// <param name="Length">Number of syllables.</param>
/// <param name="Value">What the list says of it.</param>
internal readonly record struct PhraseMatch<T>(int Start, int Length, T Value)
{
    public int End => Start + Length;
}
