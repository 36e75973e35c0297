using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Language.Syllables;

/// <summary>Facts about capitals that finding names needs.</summary>
public static class SyllableCase
{
    /// <summary>How the token standing at the syllable's offsets is capitalised. Does not allocate.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The syllable reaches outside <paramref name="text"/>.</exception>
    public static LetterCase CaseOf(this Syllable syllable, string text) => Of(text.AsSpan(syllable.Start, syllable.End - syllable.Start));

    /// <summary>True when the token starts with a capital: Capitalized, Upper or Mixed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The syllable reaches outside <paramref name="text"/>.</exception>
    public static bool StartsUpper(this Syllable syllable, string text) => syllable.CaseOf(text) >= LetterCase.Capitalized;

    /// <summary>How a token given as text is capitalised.</summary>
    public static LetterCase Of(ReadOnlySpan<char> token)
    {
        var (capitals, small, characters) = (0, 0, 0);
        foreach (var c in token)
        {
            if (char.IsUpper(c))
            {
                capitals++;
            }
            else if (char.IsLower(c))
            {
                if (capitals == 0)
                {
                    return LetterCase.Lower;
                }

                small++;
            }

            characters += CharacterClass.IsLatinMark(c) || CharacterClass.IsIgnorable(c) ? 0 : 1;
        }

        return (capitals, small) switch
        {
            (0, _) => LetterCase.None,
            (1, _) when characters == 1 || small > 0 => LetterCase.Capitalized,
            (_, 0) => LetterCase.Upper,
            _ => LetterCase.Mixed,
        };
    }
}
