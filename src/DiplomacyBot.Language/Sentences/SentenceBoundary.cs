namespace DiplomacyBot.Language.Sentences;

/// <summary>Decides whether a terminator ends the sentence.</summary>
internal static class SentenceBoundary
{
    // "Hơn... 10 tỷ USD": an ellipsis that early is a pause, not an end.
    private const int ShortestBeforeNumber = 20;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> HostEndings =
        new HashSet<string>(["Com", "Net", "Org", "Vn", "Edu", "Gov", "Js", "Io", "Info"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Looks at both sides of a terminator.</summary>
    /// <param name="line">The whole line.</param>
    /// <param name="start">Where the sentence starts.</param>
    /// <param name="mark">The first terminator.</param>
    /// <param name="runEnd">Behind the last terminator.</param>
    /// <param name="end">Behind the closing quotes and brackets after it.</param>
    public static bool IsAt(ReadOnlySpan<char> line, int start, int mark, int runEnd, int end)
    {
        var next = Punctuation.SkipSpace(line, end);
        if (next == line.Length)
        {
            return true;
        }

        return next > end && char.IsWhiteSpace(line[end])
            ? IsAtSpace(line, start, mark, runEnd, end, next)
            : IsGlued(line, start, mark, runEnd, end);
    }

    private static bool IsAtSpace(ReadOnlySpan<char> line, int start, int mark, int runEnd, int end, int next)
    {
        var c = line[next];
        if (OpensWithSmallLetter(line, next) || c is ',' or ';' or ':' or '/' or '%' || Punctuation.IsCloser(c) || Punctuation.IsTerminator(c))
        {
            return false;
        }

        if (Punctuation.IsDash(c))
        {
            // Behind a closing quote a dash names the speaker: “…đến trường.” – Tổng Bí thư nhấn mạnh.
            var word = Punctuation.SkipSpace(line, next + 1);
            return end == runEnd && word < line.Length && !char.IsLower(line[word]) && !Credit.StartsAt(line, word);
        }

        if (end > runEnd)
        {
            return true;
        }

        var isEllipsis = line[mark] == '…' || runEnd - mark > 1;
        return isEllipsis
            ? !EndsWithComma(line[..mark]) && !(char.IsDigit(c) && mark - start < ShortestBeforeNumber)
            : line[mark] != '.' || !ShortForms.IsAbbreviation(line, start, mark, next);
    }

    private static bool IsGlued(ReadOnlySpan<char> line, int start, int mark, int runEnd, int end)
    {
        var c = line[end];
        var opens = Punctuation.IsOpener(c) || c == '"';
        if (mark == 0 || !(char.IsUpper(c) || opens))
        {
            return false;
        }

        var before = line[mark - 1];
        if (opens)
        {
            return char.IsLower(before);
        }

        var next = line[end..Punctuation.EndOfWord(line, end)];
        if (next.Length < 2 || !char.IsLower(next[1]) || HostEndings.Contains(next))
        {
            return false;
        }

        if (end > runEnd || line[mark] != '.' || runEnd - mark > 1)
        {
            return char.IsLetterOrDigit(before) || end > runEnd;
        }

        var wordStart = Punctuation.StartOfWord(line, mark);
        return mark - wordStart >= 2 && (char.IsLower(before) || char.IsDigit(before)) && !ShortForms.IsAbbreviation(line, start, mark, end);
    }

    /// <summary>A small letter, or a remark or quote that starts with one: what comes belongs to the sentence.</summary>
    private static bool OpensWithSmallLetter(ReadOnlySpan<char> line, int i)
    {
        while (i < line.Length && (Punctuation.IsOpener(line[i]) || line[i] is '"' or '\'' || Punctuation.IsSpace(line[i])))
        {
            i++;
        }

        return i < line.Length && char.IsLower(line[i]);
    }

    private static bool EndsWithComma(ReadOnlySpan<char> text) => text.TrimEnd() is [.., ','];
}
