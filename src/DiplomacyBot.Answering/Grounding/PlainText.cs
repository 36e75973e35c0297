using System.Globalization;
using System.Text;

namespace DiplomacyBot.Answering.Grounding;

/// <summary>Text without what people cannot see.</summary>
internal static class PlainText
{
    /// <summary>
    /// The text without control characters, characters without width or of private use, direction marks, tag characters and lone surrogates. Tabs become
    /// spaces, line ends <c>\n</c>; all other characters stay.
    /// </summary>
    public static string Visible(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Control:
                    visible.Append(rune.Value switch { '\t' => " ", '\n' => "\n", '\u0085' => "\n", _ => "" });
                    break;
                case UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    visible.Append('\n');
                    break;
                case UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned:
                    break;
                case var _ when rune == Rune.ReplacementChar || rune.Value is (>= 0xFE00 and <= 0xFE0F) or 0x034F or 0x115F or 0x1160 or 0x3164 or 0xFFA0:
                    break;
                default:
                    visible.Append(rune.ToString());
                    break;
            }
        }

        return visible.ToString();
    }
}
