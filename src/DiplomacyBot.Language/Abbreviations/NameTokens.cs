namespace DiplomacyBot.Language.Abbreviations;

/// <summary>
/// Cuts text where names begin and end: at runs of letters and digits. A plus or ampersand glued to a run is a token of its own
/// (ADMM+, VHTT&amp;DL), so that the form with it wins over the form without.
/// </summary>
internal static class NameTokens
{
    public static void Read(string text, List<(int Start, int End)> tokens)
    {
        tokens.Clear();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && IsInside(text[i])) i++;
            if (i > start)
            {
                tokens.Add((start, i));
                if (i < text.Length && text[i] is '+' or '&') tokens.Add((i, ++i));
            }
            else
            {
                i++;
            }
        }
    }

    private static bool IsInside(char c) =>
        char.IsAsciiLetterOrDigit(c) || (c >= '\u00AA' && (char.IsLetterOrDigit(c) || c is >= '\u0300' and <= '\u036F'));
}
