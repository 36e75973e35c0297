using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Language.Syllables;

/// <summary>
/// Pairs of neighbouring syllables. Between the two may stand spaces, hyphens, slashes, apostrophes and quotation marks
/// (Nga - Ukraine, chủ đề “Gắn kết…”) and a full stop with a letter or digit right behind it (TP.HCM). Sentence punctuation, commas,
/// brackets and line ends part them.
/// </summary>
public static class SyllablePairs
{
    /// <summary>All pairs in reading order.</summary>
    /// <param name="text">The text the offsets of <paramref name="syllables"/> point into.</param>
    /// <param name="syllables">The syllables of the text, or of a part of it, in reading order.</param>
    public static IReadOnlyList<SyllablePair> Read(string text, IReadOnlyList<Syllable> syllables)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(syllables);
        var pairs = new List<SyllablePair>(syllables.Count);
        for (var i = 1; i < syllables.Count; i++)
        {
            var (first, second) = (syllables[i - 1], syllables[i]);
            if (AreJoined(text, first.End, second.Start))
            {
                pairs.Add(new SyllablePair(first.Start, second.End, first.Key, second.Key));
            }
        }

        return pairs;
    }

    /// <summary>Whether two neighbouring syllables form a pair, judged by what stands between them. Does not allocate.</summary>
    /// <param name="text">The text the offsets point into.</param>
    /// <param name="firstEnd">UTF-16 offset behind the first syllable.</param>
    /// <param name="secondStart">UTF-16 offset of the second syllable, not below <paramref name="firstEnd"/>.</param>
    public static bool AreJoined(ReadOnlySpan<char> text, int firstEnd, int secondStart)
    {
        for (var i = firstEnd; i < secondStart; i++)
        {
            var joins = text[i] switch
            {
                ' ' or '\u00A0' or '\t' or '-' or '/' or '\'' or '"' => true,
                '.' => i + 1 == secondStart && i == firstEnd,
                >= '\u2010' and <= '\u201F' or '«' or '»' => true,
                var c => CharacterClass.IsIgnorable(c) || (CharacterClass.IsGeneralPunctuation(c) && CharacterClass.PlainPunctuation(c) == ' '),
            };
            if (!joins)
            {
                return false;
            }
        }

        return true;
    }
}
