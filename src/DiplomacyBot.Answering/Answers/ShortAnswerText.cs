namespace DiplomacyBot.Answering.Answers;

/// <summary>Makes a piece cut from a sentence presentable without changing a letter of what is kept.</summary>
internal static class ShortAnswerText
{
    private static readonly char[] Loose = [' ', ',', ';', ':', '.', '-', '–', '…'];
    private static readonly (char Open, char Close)[] Marks = [('“', '”'), ('«', '»'), ('(', ')'), ('‘', '’')];

    /// <summary>The piece without loose punctuation, and without half a pair of quotation marks or brackets.</summary>
    public static string Of(string piece)
    {
        var text = piece.Trim(Loose);
        foreach (var (open, close) in Marks)
        {
            var (from, to) = (text.IndexOf(open, StringComparison.Ordinal), text.LastIndexOf(close));
            if (from == 0 && to == text.Length - 1 && text.Count(c => c == open) == 1)
            {
                text = text[1..^1];
            }
            else if (from >= 0 && to < from)
            {
                // Opened and never closed: in front of a bracket stands the answer, behind a quotation mark what is quoted.
                text = open == '(' ? text[..from] : text[(from + 1)..];
            }
            else if (from < 0 && to >= 0)
            {
                text = text[..to];
            }

            text = text.Trim(Loose);
        }

        return text.Count(c => c == '"') % 2 == 1 ? text.Trim('"').Trim(Loose) : text;
    }
}
