using System.Buffers;
using System.Globalization;
using System.Text;
using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Language.Syllables;

internal enum TokenCharacterKind : byte
{
    Other,
    Letter,
    Digit,

    /// <summary>Belongs to the token before it: a combining mark.</summary>
    Mark,

    /// <summary>Without width: inside a token it does not split it.</summary>
    Ignorable,
}

/// <summary>What a character means to the cutting of tokens.</summary>
internal static class TokenCharacter
{
    private static readonly TokenCharacterKind[] Table = MakeTable();

    public static TokenCharacterKind KindOf(char c) => c < Table.Length ? Table[c] : Work(c);

    /// <summary>Length of the letter or digit outside the basic plane that starts at <paramref name="i"/> (2), or 0.</summary>
    public static int PairLength(ReadOnlySpan<char> text, int i) =>
        char.IsHighSurrogate(text[i])
        && Rune.DecodeFromUtf16(text[i..], out var rune, out _) == OperationStatus.Done && Rune.IsLetterOrDigit(rune)
            ? 2
            : 0;

    private static TokenCharacterKind Work(char c)
    {
        if (CharacterClass.IsIgnorable(c))
        {
            return TokenCharacterKind.Ignorable;
        }

        return char.IsLetter(c) ? TokenCharacterKind.Letter
            : char.IsDigit(c) ? TokenCharacterKind.Digit
            : char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark ? TokenCharacterKind.Mark
            : TokenCharacterKind.Other;
    }

    private static TokenCharacterKind[] MakeTable()
    {
        var table = new TokenCharacterKind[0x2070];
        for (var c = 0; c < table.Length; c++)
        {
            table[c] = Work((char)c);
        }

        return table;
    }
}
