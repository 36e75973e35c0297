using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Language.Sentences;

/// <summary>What punctuation does at the end of a sentence.</summary>
internal static class Punctuation
{
    /// <summary>What ends sentences; <see cref="IsTerminator"/> is the same for one character.</summary>
    public static ReadOnlySpan<char> Terminators => ['.', '!', '?', '…', '。', '！', '？', '‼', '⁉', '⁈'];

    public static bool IsTerminator(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '‼' or '⁉' or '⁈';

    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || CharacterClass.IsIgnorable(c);

    /// <summary>Closes whatever stands before it, without looking around.</summary>
    public static bool IsCloser(char c) => c is '”' or '’' or '»' or ')' or ']' or '}' or '›';

    public static bool IsOpener(char c) => c is '“' or '‘' or '«' or '(' or '[' or '„' or '‹';

    public static bool IsDash(char c) => c is '-' or '–' or '—' or '―' or '‒' or '‐' or '‑';

    public static int SkipSpace(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && IsSpace(text[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>End of the run of letters (with their marks) that starts at <paramref name="i"/>.</summary>
    public static int EndOfWord(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && (char.IsLetter(text[i]) || CharacterClass.IsLatinMark(text[i])))
        {
            i++;
        }

        return i;
    }

    /// <summary>Start of the run of letters and digits (with their marks) that ends at <paramref name="end"/>.</summary>
    public static int StartOfWord(ReadOnlySpan<char> text, int end)
    {
        while (end > 0 && (char.IsLetterOrDigit(text[end - 1]) || CharacterClass.IsLatinMark(text[end - 1])))
        {
            end--;
        }

        return end;
    }

    /// <summary>End of the letters and digits at the start of a text.</summary>
    public static int SkipAlphanumeric(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length && char.IsLetterOrDigit(text[i]))
        {
            i++;
        }

        return i;
    }
}
