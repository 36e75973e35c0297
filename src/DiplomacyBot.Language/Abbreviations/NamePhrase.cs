using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Language.Abbreviations;

/// <summary>How closely a stretch of text is written like a name.</summary>
internal enum NameMatch
{
    None,

    /// <summary>The same letters, accents left out.</summary>
    Folded,

    /// <summary>Case or tone placement differ.</summary>
    Key,

    /// <summary>As the table writes it.</summary>
    Exact,
}

/// <summary>A name of the table cut into tokens, in the three forms it is compared in.</summary>
internal sealed class NamePhrase
{
    private const string Hyphens = "-–‑";

    private readonly string _text;
    private readonly (int Start, int End)[] _tokens;
    private readonly string[] _keys;
    private readonly string[] _folded;

    public NamePhrase(string text, AbbreviationKind kind, bool isShort, bool isWeak)
    {
        (_text, Kind, IsShort, IsWeak) = (text, kind, isShort, isWeak);
        var tokens = new List<(int, int)>();
        NameTokens.Read(text, tokens);
        _tokens = [.. tokens];
        _keys = [.. tokens.Select(t => NormalForm.Key(text[t.Item1..t.Item2]))];
        _folded = [.. _keys.Select(Folding.Fold)];
        Dotted = text.Contains('.', StringComparison.Ordinal);
        Key = string.Join(' ', _keys);
    }

    public string Text => _text;

    public AbbreviationKind Kind { get; }

    /// <summary>A short form, not a long form or a variant.</summary>
    public bool IsShort { get; }

    public bool IsWeak { get; }

    /// <summary>Written with full stops, which may then stand between its tokens.</summary>
    public bool Dotted { get; }

    public int Count => _tokens.Length;

    public string FirstFolded => _folded[0];

    /// <summary>The tokens' normal forms with single spaces: equal keys, same name.</summary>
    public string Key { get; }

    /// <summary>Compares the tokens of <paramref name="text"/> from <paramref name="first"/> on; the first one's folded form is known to be equal.</summary>
    public NameMatch Match(string text, List<(int Start, int End)> tokens, int first)
    {
        if (first + Count > tokens.Count) return NameMatch.None;
        var match = NameMatch.Exact;
        for (var i = 0; i < Count; i++)
        {
            var (start, end) = tokens[first + i];
            if (i > 0 && !Joins(text.AsSpan(tokens[first + i - 1].End..start), _text.AsSpan(_tokens[i - 1].End.._tokens[i].Start))) return NameMatch.None;
            var token = text.AsSpan(start, end - start);
            if (token.SequenceEqual(_text.AsSpan(_tokens[i].Start, _tokens[i].End - _tokens[i].Start))) continue;
            var key = NormalForm.Key(token);
            if (key == _keys[i])
            {
                // A decomposed text is written as the table is.
                if (!IsWrittenAs(token, i)) match = (NameMatch)Math.Min((int)match, (int)NameMatch.Key);
            }
            else if (key == _folded[i])
            {
                match = NameMatch.Folded;
            }
            else
            {
                return NameMatch.None;
            }
        }

        return match;
    }

    private bool IsWrittenAs(ReadOnlySpan<char> token, int i) =>
        !token.IsNormalized() && token.ToString().Normalize() == _text[_tokens[i].Start.._tokens[i].End];

    private bool Joins(ReadOnlySpan<char> gap, ReadOnlySpan<char> written)
    {
        if (gap.SequenceEqual(written)) return true;
        if (gap.Length > 3 || (written is "-" && gap.IndexOfAny(Hyphens.AsSpan()) < 0)) return false;
        foreach (var c in gap)
        {
            if (c is '\n' or '\r' || (!char.IsWhiteSpace(c) && !Hyphens.Contains(c) && !(c == '.' && Dotted))) return false;
        }

        return !gap.IsEmpty || written is ".";
    }
}
