namespace DiplomacyBot.Coverage.Cleaning;

/// <summary>Counts words between spaces: quick, and near enough to syllables for telling a label from a paragraph.</summary>
internal static class WordCount
{
    public static int Of(ReadOnlySpan<char> text)
    {
        var (words, inside) = (0, false);
        foreach (var c in text)
        {
            var letter = char.IsLetterOrDigit(c);
            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && !char.IsWhiteSpace(c));
        }

        return words;
    }
}
