namespace DiplomacyBot.Retrieval.Terms;

/// <summary>
/// Recognises dates in running tokens, cheaply enough for loading an index: only what gives 22.9, 22/9 and "22 tháng 9" one
/// term. Reading dates for their meaning is the business of <c>DateReader</c>; a wrong guess here (2.5 triệu) costs one harmless term.
/// </summary>
internal static class DateTerms
{
    /// <summary>Reads a date at the beginning of <paramref name="text"/>, which begins with a digit.</summary>
    /// <param name="text">The rest of the text.</param>
    /// <param name="first">Term of the day, or of the month when the text gives only that; 0 when there is none.</param>
    /// <param name="second">Term of the month when the text goes on with a year; 0 when it does not.</param>
    public static void Read(ReadOnlySpan<char> text, out uint first, out uint second)
    {
        first = second = 0;
        var at = 0;
        var a = Number(text, ref at);
        if (a is < 1 or > 31 || !Separator(text, ref at))
        {
            return;
        }

        var b = Number(text, ref at);
        if (b is >= 1900 and <= 2199 && a <= 12)
        {
            first = TermId.Month(a, b);
        }
        else if (b is >= 1 and <= 12)
        {
            first = TermId.Day(a, b);
            if (Separator(text, ref at) && Number(text, ref at) is var year and >= 1900 and <= 2199)
            {
                second = TermId.Month(b, year);
            }
        }
    }

    private static int Number(ReadOnlySpan<char> text, ref int at)
    {
        var (value, from) = (0, at);
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            if (at - from == 4)
            {
                return -1;
            }

            value = (value * 10) + text[at++] - '0';
        }

        return at == from ? -1 : value;
    }

    private static bool Separator(ReadOnlySpan<char> text, ref int at)
    {
        if (at + 1 >= text.Length)
        {
            return false;
        }

        if (text[at] is '/' or '-' or '.' && char.IsAsciiDigit(text[at + 1]))
        {
            at++;
            return true;
        }

        return Word(text, ref at, " tháng ") || Word(text, ref at, " thang ") || Word(text, ref at, " năm ") || Word(text, ref at, " nam ");
    }

    private static bool Word(ReadOnlySpan<char> text, ref int at, string word)
    {
        if (!text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        at += word.Length;
        return true;
    }
}
