using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DiplomacyBot.Chat;

/// <summary>Turns an answer's plain text into Markdown that reads the same: what a newspaper wrote must not become a link, a heading or bold type.</summary>
internal static partial class MarkdownText
{
    /// <param name="text">The answer, with citation numbers such as [1].</param>
    /// <param name="shown">True of numbers that are cited; other numbers in brackets lose their meaning, those of dropped citations their place.</param>
    /// <param name="dropped">True of numbers whose citations are left out.</param>
    /// <param name="improved">The reader's client also makes links of addresses, curly quotation marks of straight ones and the like: verbatim is verbatim.</param>
    public static string From(string text, Func<int, bool> shown, Func<int, bool> dropped, bool improved = false)
    {
        var markdown = new StringBuilder(text.Length + 16);
        var at = 0;
        foreach (Match mark in Mark().Matches(text))
        {
            var number = int.Parse(mark.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            if (!shown(number) && !dropped(number))
            {
                continue;
            }

            Escape(markdown, text[at..mark.Index], improved);
            at = mark.Index + mark.Length;
            if (shown(number))
            {
                // "[1][2]" and "[1](" are links in Markdown: a blank keeps them numbers.
                markdown.Append(markdown.Length > 0 && markdown[^1] == ']' ? " " : "").Append(CultureInfo.InvariantCulture, $"[{number}]");
                markdown.Append(at < text.Length && (text[at] is '(' or ':') ? " " : "");
            }
            else
            {
                TrimEnd(markdown);
            }
        }

        Escape(markdown, text[at..], improved);
        return Breaks().Replace(markdown.ToString(), "\n\n");
    }

    private static void Escape(StringBuilder markdown, string plain, bool improved)
    {
        for (var i = 0; i < plain.Length; i++)
        {
            var c = plain[i];
            var marksLine = (c is '#' or '+' or '-' or '=') && (markdown.Length == 0 || markdown[^1] == '\n');
            var marks = marksLine || c is '\\' or '`' or '*' or '_' or '~' or '[' or ']' or '<' or '>' or '|' || (improved && WouldBeImproved(plain, i));
            markdown.Append(marks ? "\\" : "").Append(c);
        }
    }

    /// <summary>What the typographer and the linkifier of markdown-it look for, and character entities.</summary>
    private static bool WouldBeImproved(string plain, int at) => plain[at] switch
    {
        '"' or '\'' or '(' or ')' or '{' or '}' or '&' or ':' or '@' or '+' or '-' or '!' or '?' => true,
        '.' or ',' => at + 1 < plain.Length && !char.IsWhiteSpace(plain[at + 1]),
        _ => false,
    };

    private static void TrimEnd(StringBuilder markdown)
    {
        while (markdown.Length > 0 && markdown[^1] == ' ')
        {
            markdown.Length--;
        }
    }

    [GeneratedRegex(@"\[([0-9]{1,6})\]", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\s*\n\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Breaks();
}
