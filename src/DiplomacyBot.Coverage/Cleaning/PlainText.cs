using System.Globalization;
using System.Text;

namespace DiplomacyBot.Coverage.Cleaning;

/// <summary>
/// Brings text to the form it is stored in: NFC, LF line ends, plain spaces (a no-break space inside a name would hide it from
/// whoever looks for it), no zero-width or control characters, no white space at either end of a line. The wording inside a
/// line, its runs of spaces included, stays as it is.
/// </summary>
internal static class PlainText
{
    /// <summary>The lines of a text in stored form; blank ones included, so that line numbers stay those of the source.</summary>
    public static string[] Lines(string text)
    {
        var tidy = Tidy(text).Split('\n');
        for (var i = 0; i < tidy.Length; i++)
        {
            tidy[i] = tidy[i].Trim();
        }

        return tidy;
    }

    /// <summary>One line in stored form; line breaks become spaces.</summary>
    public static string? OneLine(string? text)
    {
        var line = text is null ? "" : string.Join(' ', Lines(text).Where(l => l.Length > 0));
        return line.Length == 0 ? null : line;
    }

    private static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsSurrogate(c))
            {
                if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                {
                    tidy.Append(c).Append(text[++i]);
                }
                else
                {
                    tidy.Append('\uFFFD');
                }
            }
            else if (c == '\r')
            {
                tidy.Append('\n');
                i += i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
            }
            else if (c is '\n' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029')
            {
                tidy.Append('\n');
            }
            else if (c == '\t' || (c >= '\u00A0' && char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator))
            {
                tidy.Append(' ');
            }
            else if (!IsInvisible(c))
            {
                tidy.Append(c);
            }
        }

        return tidy.ToString().Normalize(NormalizationForm.FormC);
    }

    // Cf: zero-width spaces and joiners, soft hyphen, byte order mark, marks of writing direction.
    private static bool IsInvisible(char c) =>
        c >= 0x7F ? char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format : c < 0x20 || c == 0x7F;
}
