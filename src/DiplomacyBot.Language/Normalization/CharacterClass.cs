namespace DiplomacyBot.Language.Normalization;

/// <summary>The classes of characters that normalisation treats apart from letters.</summary>
internal static class CharacterClass
{
    /// <summary>Characters without width and meaning of their own: joiners, direction marks, soft hyphens, variation selectors, byte order marks.</summary>
    public static bool IsIgnorable(char c) => c >= '\u00AD' && c switch
    {
        '\u00AD' or '\u034F' or '\u061C' or '\u180E' or '\uFEFF' => true,
        >= '\u200B' and <= '\u200F' => true,
        >= '\u202A' and <= '\u202E' => true,
        >= '\u2060' and <= '\u206F' => true,
        >= '\uFE00' and <= '\uFE0F' => true,
        _ => false,
    };

    /// <summary>Marks that combine with a Latin letter before them.</summary>
    public static bool IsLatinMark(char c) => c is >= '\u0300' and <= '\u036F' and not '\u034F';

    /// <summary>Dashes, quotation marks, ellipsis, bullets: the General Punctuation block and the spaces outside it.</summary>
    public static bool IsGeneralPunctuation(char c) => c is (>= '\u2000' and <= '\u206F') or '\u1680' or '\u3000';

    /// <summary>The plain form of a space or line separator from the General Punctuation block; other characters as they are.</summary>
    public static char PlainPunctuation(char c) => c switch
    {
        >= '\u2000' and <= '\u200A' or '\u202F' or '\u205F' or '\u1680' or '\u3000' => ' ',
        '\u2028' or '\u2029' => '\n',
        _ => c,
    };

    /// <summary>Neither Latin nor General Punctuation nor ignorable: left to the framework's Unicode normalisation.</summary>
    public static bool IsOther(char c) => !LatinTable.Contains(c) && !IsGeneralPunctuation(c) && !IsIgnorable(c);

    /// <summary>The framework refuses to normalise these; they are carried over as they are.</summary>
    public static bool IsBroken(char c) => char.IsSurrogate(c) || c == '\uFFFE';
}
