using System.Collections.Frozen;
using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Language.Abbreviations;

/// <summary>Finds the names of a table in text: one look-up by folded token, then a comparison of the few names that begin with it.</summary>
internal sealed class NameScanner
{
    private readonly FrozenDictionary<string, NamePhrase[]> _byFirstToken;
    private readonly FrozenDictionary<string, NamePhrase[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _longestToken;

    public NameScanner(IEnumerable<NamePhrase> phrases)
    {
        // Ranks are kept: the sort is stable.
        _byFirstToken = phrases.GroupBy(p => p.FirstFolded).ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Count).ToArray(), StringComparer.Ordinal);
        _lookup = _byFirstToken.GetAlternateLookup<ReadOnlySpan<char>>();
        _longestToken = _byFirstToken.Keys.Select(k => k.Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>The longest names in reading order, not overlapping; of equally long ones all that are written most alike.</summary>
    public void Scan(string text, bool accentless, bool shortOnly, Action<int, int, List<NamePhrase>> found)
    {
        var tokens = new List<(int Start, int End)>();
        NameTokens.Read(text, tokens);
        var best = new List<NamePhrase>();
        Span<char> folded = stackalloc char[64];
        for (var i = 0; i < tokens.Count;)
        {
            var candidates = Candidates(text.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start), folded);
            var (count, level) = (0, NameMatch.None);
            foreach (var phrase in candidates)
            {
                if ((shortOnly && !phrase.IsShort) || phrase.Count < count) continue;
                var match = phrase.Match(text, tokens, i);
                if (match == NameMatch.None || match < level || !Counts(phrase, match, text, tokens, i, accentless)) continue;
                if (match > level) best.Clear();
                (count, level) = (phrase.Count, match);
                best.Add(phrase);
            }

            if (count > 0) found(tokens[i].Start, tokens[i + count - 1].End, best);
            best.Clear();
            i += Math.Max(count, 1);
        }
    }

    private NamePhrase[] Candidates(ReadOnlySpan<char> token, Span<char> folded)
    {
        // Combining marks make a token longer than its folded form; four marks to a letter is more than any text has.
        if (token.Length > 4 * _longestToken) return [];
        if (token.Length > folded.Length || !TryFold(token, folded))
        {
            return _lookup.TryGetValue(Folding.Fold(token), out var slow) ? slow : [];
        }

        return _lookup.TryGetValue(folded[..token.Length], out var fast) ? fast : [];
    }

    private static bool TryFold(ReadOnlySpan<char> token, Span<char> folded)
    {
        for (var i = 0; i < token.Length; i++)
        {
            var c = token[i];
            if (char.IsAscii(c))
            {
                folded[i] = char.ToLowerInvariant(c);
            }
            else if (LatinTable.Contains(c) && LatinTable.ToBare(c) is var bare && char.IsAscii(bare))
            {
                folded[i] = bare;
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    private bool Counts(NamePhrase phrase, NameMatch match, string text, List<(int Start, int End)> tokens, int first, bool accentless)
    {
        if (phrase.Kind == AbbreviationKind.Chat)
        {
            return accentless && phrase.IsShort && match >= NameMatch.Key && !IsShouted(text, tokens[first]);
        }

        if (match == NameMatch.Exact)
        {
            // In a line of capitals AN is the syllable, not An ninh.
            return !phrase.IsWeak || !phrase.IsShort || !(Shouts(text, tokens, first - 1) || Shouts(text, tokens, first + phrase.Count));
        }

        if (phrase.IsWeak) return false;
        return match == NameMatch.Folded ? accentless : accentless || !phrase.IsShort || phrase.Key.Length > 2;
    }

    /// <summary>A word in capitals that is no short form itself: SOM ASEAN are two short forms, AN NINH is a headline.</summary>
    private bool Shouts(string text, List<(int Start, int End)> tokens, int i)
    {
        if ((uint)i >= (uint)tokens.Count || !IsShouted(text, tokens[i])) return false;
        var token = text[tokens[i].Start..tokens[i].End];
        return !_byFirstToken.GetValueOrDefault(Folding.Fold(token), []).Any(p => p.IsShort && p.Text == token);
    }

    private static bool IsShouted(string text, (int Start, int End) token)
    {
        for (var i = token.Start; i < token.End; i++)
        {
            if (!char.IsUpper(text[i])) return false;
        }

        return token.End - token.Start > 1;
    }
}
