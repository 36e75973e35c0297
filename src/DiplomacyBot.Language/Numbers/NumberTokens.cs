using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Language.Numbers;

/// <summary>The tokens of a text as the number readers look at them.</summary>
internal sealed class NumberTokens
{
    private readonly List<Syllable> _tokens;

    public NumberTokens(string text)
    {
        Text = text;
        _tokens = new List<Syllable>(text.Length / 4);
        SyllableReader.Read(text, _tokens);
        Words = Folding.IsAccentless(text) ? NumberWords.Accentless : NumberWords.Accented;
    }

    public string Text { get; }

    public NumberWords Words { get; }

    public int Count => _tokens.Count;

    public Syllable this[int i] => _tokens[i];

    /// <summary>The token's key, or an empty string outside the text.</summary>
    public string Key(int i) => i >= 0 && i < _tokens.Count ? _tokens[i].Key : string.Empty;

    public ReadOnlySpan<char> Shown(int i) => Text.AsSpan(_tokens[i].Start, _tokens[i].End - _tokens[i].Start);

    public LetterCase Case(int i) => _tokens[i].CaseOf(Text);

    /// <summary>The key of token <paramref name="i"/> when nothing but spaces stands before it; empty otherwise.</summary>
    public string NextKey(int i) => IsNext(i) ? _tokens[i].Key : string.Empty;

    /// <summary>Whether token <paramref name="i"/> exists and only spaces part it from the one before.</summary>
    public bool IsNext(int i) => i > 0 && i < _tokens.Count && Between(i).Trim(" \u00A0\t").IsEmpty && !Between(i).IsEmpty;

    /// <summary>Whether token <paramref name="i"/> is one of <paramref name="words"/>, as written or, in text without accents, folded.</summary>
    public bool IsOneOf(int i, params ReadOnlySpan<string> words)
    {
        var key = Key(i);
        foreach (var word in words)
        {
            if (Words.Is(key, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What stands between token <paramref name="i"/> and the one before.</summary>
    public ReadOnlySpan<char> Between(int i) => Text.AsSpan(_tokens[i - 1].End, _tokens[i].Start - _tokens[i - 1].End);
}
