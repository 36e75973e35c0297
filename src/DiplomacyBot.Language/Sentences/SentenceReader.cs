namespace DiplomacyBot.Language.Sentences;

/// <summary>Cuts the text of an article into sentences. Lines are paragraphs: no sentence crosses a line break.</summary>
public static class SentenceReader
{
    /// <summary>All sentences in reading order, not overlapping; together they hold every non-space character of the text.</summary>
    public static IReadOnlyList<Sentence> Read(string text)
    {
        var sentences = new List<Sentence>();
        var paragraph = 0;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var lineEnd = i == text.Length || text[i] == '\n';
            if (lineEnd || (text[i] is '.' or '!' or '?' && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1])))
            {
                var (from, to) = (start, lineEnd ? i : i + 1);
                while (from < to && char.IsWhiteSpace(text[from])) from++;
                while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
                if (to > from) sentences.Add(new Sentence(from, to, SentenceKind.Prose, paragraph));
                start = lineEnd ? i + 1 : i + 1;
                if (lineEnd) paragraph++;
            }
        }

        return sentences;
    }
}
