using System.Buffers;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Questions;

/// <summary>
/// Newsrooms abbreviate whatever they write often by first letters. What no table knows (KSXK, HĐAN) can still be read where the coverage has the words: kiểm soát xuất khẩu.
/// </summary>
internal static class Initials
{
    private const int Longest = 6;

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDĐEGHIKLMNOPQRSTUVXY");
    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUY");

    /// <summary>
    /// The letters of an abbreviation of Vietnamese words, in small ones: 2 to 6 capitals that can begin a syllable; null for any other word, also for one that can be spoken (NATO),
    /// unless it has a Đ, which no other language has.
    /// </summary>
    public static string? Of(ReadOnlySpan<char> word) => word.Length is >= 2 and <= Longest && !word.ContainsAnyExcept(Letters) && (word.Contains('Đ') || !word.ContainsAny(Vowels)) ? word.ToString().ToLowerInvariant() : null;

    /// <summary>Whether syllables side by side, without punctuation between them, begin with these letters.</summary>
    /// <param name="initials">The letters.</param>
    /// <param name="text">The text the syllables point into.</param>
    /// <param name="syllables">Its syllables.</param>
    /// <param name="at">Index of the first of them.</param>
    /// <param name="to">Index behind the last one that may be looked at.</param>
    public static bool Begin(string initials, string text, ReadOnlySpan<Syllable> syllables, int at, int to)
    {
        if (at + initials.Length > to)
        {
            return false;
        }

        for (var i = 0; i < initials.Length; i++)
        {
            var syllable = syllables[at + i];
            if (syllable.Key[0] != initials[i] || syllable.Key.Length < 2 || (i > 0 && text.AsSpan(syllables[at + i - 1].End, syllable.Start - syllables[at + i - 1].End).Trim(' ').Length > 0))
            {
                return false;
            }
        }

        return true;
    }
}
