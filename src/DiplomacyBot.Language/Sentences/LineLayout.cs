using System.Buffers;
using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Language.Sentences;

/// <summary>Tells from its looks what a line is: caption, list item, cross-heading or running text. Running text when unsure.</summary>
internal static class LineLayout
{
    // A cross-heading fills one line or two of a newspaper column.
    private const int LongestHeadline = 140;
    private const int LongestCaption = 400;
    private const int ShortestSentence = 40;

    private static readonly SearchValues<char> OpeningMarks = SearchValues.Create("“\"'‘«(");

    private static readonly string[] CaptionStarts =
    [
        "ảnh:", "ảnh chụp ", "hình ảnh tại ", "hình ảnh trong ", "hình ảnh từ ", "hình ảnh ghi ", "hình ảnh chụp ", "hình ảnh cắt ", "quang cảnh ",
        "toàn cảnh buổi ", "toàn cảnh lễ ", "toàn cảnh phiên ", "toàn cảnh hội ", "toàn cảnh cuộc ", "một góc ", "infographic:", "đồ họa:", "video:", "clip:",
    ];

    private static readonly string[] CaptionMarks =
    [
        "(trái)", "(phải)", "(giữa)", "(bên trái", "(bên phải", "(trái,", "(phải,", "(ngoài cùng", "từ trái sang", "từ trái qua", "từ phải sang",
        "từ phải qua", " từ trái)", " từ phải)", "ảnh minh họa", "ảnh tư liệu",
    ];

    /// <param name="line">The line without the space around it.</param>
    /// <param name="sentences">How many sentences it was cut into.</param>
    public static SentenceKind KindOf(ReadOnlySpan<char> line, int sentences)
    {
        if (line.IsEmpty)
        {
            return SentenceKind.Prose;
        }

        if (line.Length <= LongestCaption && sentences <= 4 && IsCaption(line, sentences))
        {
            return SentenceKind.Caption;
        }

        if (BulletLength(line) > 0)
        {
            return SentenceKind.Bullet;
        }

        return sentences == 1 && IsHeadline(line) ? SentenceKind.Headline : SentenceKind.Prose;
    }

    private static bool IsCaption(ReadOnlySpan<char> line, int sentences)
    {
        if (Credit.IsAtEndOf(line))
        {
            return true;
        }

        if (sentences > 1)
        {
            return false;
        }

        var key = NormalForm.Key(line);
        if (Array.Exists(CaptionMarks, mark => key.Contains(mark, StringComparison.Ordinal)))
        {
            return true;
        }

        // With a full stop only the shortest ones are sure: "Hình ảnh tại Đối thoại."
        return IsFinished(line)
            ? key.Length <= ShortestSentence && key.StartsWith("hình ảnh ", StringComparison.Ordinal) && key[^1] == '.'
            : key.Contains("chụp ảnh lưu niệm", StringComparison.Ordinal)
                || Array.Exists(CaptionStarts, start => key.StartsWith(start, StringComparison.Ordinal));
    }

    private static bool IsHeadline(ReadOnlySpan<char> line)
    {
        var first = line.IndexOfAnyExcept(OpeningMarks);
        return line.Length <= LongestHeadline && HasLetter(line) && first >= 0 && (char.IsUpper(line[first]) || char.IsDigit(line[first])) && !IsFinished(line);
    }

    /// <summary>A line of digits and signs is a date or a telephone number, no heading.</summary>
    private static bool HasLetter(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line ends with punctuation that ends, or goes on with, a sentence.</summary>
    private static bool IsFinished(ReadOnlySpan<char> line)
    {
        var i = line.Length;
        while (i > 0 && (Punctuation.IsSpace(line[i - 1]) || Punctuation.IsCloser(line[i - 1]) || line[i - 1] is '"' or '\''))
        {
            i--;
        }

        return i > 0 && (Punctuation.IsTerminator(line[i - 1]) || line[i - 1] is ':' or ';' or ',');
    }

    /// <summary>Length of the mark of a list item at the start of a line: "- ", "•", "1.", "12)", "a)", "IV."; 0 when there is none.</summary>
    private static int BulletLength(ReadOnlySpan<char> line)
    {
        if (line[0] is '•' or '●' or '▪' or '■' or '◦' or '►' or '▶' or '➢' or '→' or '✓' or '✔' or '·' or '○' or '◆')
        {
            return 1;
        }

        if ((Punctuation.IsDash(line[0]) || line[0] is '+' or '*') && line.Length > 1 && !char.IsDigit(line[1]) && line[1] != line[0])
        {
            return 1;
        }

        var end = Punctuation.SkipAlphanumeric(line);
        return end > 0 && end + 1 < line.Length && line[end] is '.' or ')' && Punctuation.IsSpace(line[end + 1]) && ShortForms.IsListMark(line[..end])
            && !(line[end] == '.' && char.IsLetter(line[0]) && IsName(line, end + 1))
            ? end + 1
            : 0;
    }

    /// <summary>"J. D. Vance…", "V. Hùng": an initial, not a list mark, when another initial or just one word follows.</summary>
    private static bool IsName(ReadOnlySpan<char> line, int i)
    {
        i = Punctuation.SkipSpace(line, i);
        var end = Punctuation.EndOfWord(line, i);
        return i < line.Length && char.IsUpper(line[i]) && (end == line.Length || line[end] == '.');
    }
}
