namespace DiplomacyBot.Language.Sentences;

/// <summary>
/// Cuts the text of an article into sentences. Lines (<c>\n</c>) are paragraphs: no sentence crosses a line break. Closing quotes
/// and brackets stay with the sentence they close; a quote of several sentences is cut inside. Full stops of abbreviations (TP. HCM,
/// GS.TS.), initials (J. D. Vance), numbers (22.9) and list marks (1.) end nothing; a full stop without the space after it ends a
/// sentence when a small-letter word stands before it and a capitalised word behind (hòa bình.Ngày).
/// </summary>
public static class SentenceReader
{
    /// <summary>All sentences in reading order, not overlapping, trimmed; together they hold every non-space character of the text.</summary>
    /// <param name="text">Any text, lone surrogates and control characters included; never throws on content.</param>
    public static IReadOnlyList<Sentence> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text.AsSpan());
    }

    /// <summary>The same for a part of a text; offsets count from its start.</summary>
    public static IReadOnlyList<Sentence> Read(ReadOnlySpan<char> text)
    {
        var sentences = new List<Sentence>(text.Length / 120);
        var (paragraph, start) = (0, 0);
        while (start <= text.Length)
        {
            var length = text[start..].IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            ReadLine(text, start, end, paragraph++, sentences);
            start = end + 1;
        }

        return sentences;
    }

    private static void ReadLine(ReadOnlySpan<char> text, int start, int end, int paragraph, List<Sentence> into)
    {
        var first = into.Count;
        var line = text[start..end];
        var cutter = new LineCutter(line);
        while (cutter.Next(out var from, out var to))
        {
            into.Add(new Sentence(start + from, start + to, SentenceKind.Prose, paragraph));
        }

        var kind = LineLayout.KindOf(line.Trim(), into.Count - first);
        for (var i = first; i < into.Count; i++)
        {
            // A credit between the sentences of running text (several pictures on one line) is still a credit.
            var isCredit = kind == SentenceKind.Prose && Credit.Is(text[into[i].Start..into[i].End]);
            into[i] = into[i] with { Kind = isCredit ? SentenceKind.Caption : kind };
        }
    }
}
