using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Language.Sentences;

/// <summary>Picture credits: "Ảnh: TTXVN", "(Nguồn: Getty)", "Đồ họa: AFP".</summary>
internal static class Credit
{
    private const int LongestSource = 60;

    // Behind a bare "Ảnh" they make a credit: Ảnh minh họa, Ảnh chụp màn hình, Ảnh do địa phương cung cấp. So does any name.
    private static readonly string[] WordsAfterPicture = ["minh", "tư", "chụp", "do", "cắt", "internet", "địa", "cung"];

    private static readonly string[] Words =
    [
        "ảnh", "nguồn", "nguồn ảnh", "hình", "hình ảnh", "ảnh minh họa", "ảnh tư liệu", "minh họa", "đồ họa", "video", "clip", "photo", "image",
        "infographic", "bản đồ", "biểu đồ", "tranh", "chụp màn hình", "ảnh chụp màn hình", "ảnh và clip", "tin, ảnh", "tin ảnh", "bài, ảnh", "bài và ảnh",
        "nguồn video", "ảnh/video", "ảnh, video",
    ];

    /// <summary>Whether a credit, with its colon or just "Ảnh AFP", starts at <paramref name="i"/>.</summary>
    public static bool StartsAt(ReadOnlySpan<char> line, int i)
    {
        if (IsBare(line[i..]))
        {
            return true;
        }

        var colon = line[i..].IndexOf(':');
        return colon is > 0 and <= 20 && IsWord(line.Slice(i, colon));
    }

    /// <summary>Whether the line ends with a credit: the credit word at a break or with a capital, then a short source.</summary>
    public static bool IsAtEndOf(ReadOnlySpan<char> line)
    {
        for (var colon = line.LastIndexOf(':'); colon > 0; colon = line[..colon].LastIndexOf(':'))
        {
            if (line.Length - colon > LongestSource)
            {
                break;
            }

            if (StartOfCredit(line[..colon]) >= 0)
            {
                return true;
            }
        }

        return EndsWithBracketedCredit(line) || EndsWithBareCredit(line);
    }

    /// <summary>Whether a sentence is a credit and nothing else: "(Ảnh: THX/TTXVN)", "Ảnh: Reuters."</summary>
    public static bool Is(ReadOnlySpan<char> sentence)
    {
        var text = sentence.TrimStart("([ ");
        return text.Length is > 0 and <= LongestSource && StartsAt(text, 0);
    }

    /// <summary>Start of the credit word that ends the text, or -1.</summary>
    private static int StartOfCredit(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        for (var i = text.Length - 1; i >= Math.Max(0, text.Length - 24); i--)
        {
            var atBreak = i == 0 || IsBreak(text[..i]);
            if ((atBreak || (char.IsUpper(text[i]) && Punctuation.IsSpace(text[i - 1]))) && IsWord(text[i..]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsBreak(ReadOnlySpan<char> before) =>
        before.TrimEnd() is [.., var last] && (Punctuation.IsTerminator(last) || Punctuation.IsDash(last) || Punctuation.IsCloser(last) || last is '(' or '[' or '/' or '|' or ',' or ';' or '"' or '*');

    /// <summary>"(Ảnh AFP)", "(Ảnh minh họa)" at the end, with or without a full stop.</summary>
    private static bool EndsWithBracketedCredit(ReadOnlySpan<char> line)
    {
        var text = line.TrimEnd(". ");
        if (text is not [.., ')'] || text.LastIndexOf('(') is not (>= 0 and var open) || text.Length - open > LongestSource)
        {
            return false;
        }

        var inside = NormalForm.Key(text[(open + 1)..^1].Trim());
        return inside.StartsWith("ảnh", StringComparison.Ordinal) && (inside.Length == 3 || inside[3] is ' ' or ':' or '/');
    }

    /// <summary>"… Ảnh TTXVN" behind a full stop or dash, or alone on its line.</summary>
    private static bool EndsWithBareCredit(ReadOnlySpan<char> line)
    {
        var start = line.LastIndexOf("Ảnh ", StringComparison.Ordinal);
        return start >= 0 && line.Length - start <= LongestSource && (start == 0 || IsBreak(line[..start])) && IsBare(line[start..]);
    }

    private static bool IsBare(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("Ảnh ", StringComparison.Ordinal))
        {
            return false;
        }

        var next = Punctuation.SkipSpace(text, 3);
        var word = text[next..Punctuation.EndOfWord(text, next)];
        return !word.IsEmpty && (char.IsUpper(word[0]) || Array.IndexOf(WordsAfterPicture, NormalForm.Key(word)) >= 0);
    }

    private static bool IsWord(ReadOnlySpan<char> text) => Array.IndexOf(Words, NormalForm.Key(text.Trim())) >= 0;
}
