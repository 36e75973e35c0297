using System.Globalization;
using System.Net;
using System.Text;

namespace DiplomacyBot.Evaluation.Html;

/// <summary>Writes HTML in which whatever is not written by us is data: every text is encoded.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html = new();

    /// <summary>Markup of ours.</summary>
    public HtmlWriter Raw(string markup)
    {
        _html.Append(markup);
        return this;
    }

    /// <summary>Text of anybody's; controls that HTML does not allow become the replacement character.</summary>
    public HtmlWriter Text(string text)
    {
        _html.Append(Encode(text));
        return this;
    }

    /// <summary>An element that holds text.</summary>
    public HtmlWriter Element(string tag, string text, string? cssClass = null)
    {
        _html.Append('<').Append(tag).Append(cssClass is null ? "" : $" class=\"{cssClass}\"").Append('>').Append(Encode(text)).Append("</").Append(tag).Append(">\n");
        return this;
    }

    public override string ToString() => _html.ToString();

    /// <summary>A number for an attribute of a drawing.</summary>
    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Share(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    public static string Encode(string text) => WebUtility.HtmlEncode(string.Create(text.Length, text, static (clean, original) =>
    {
        for (var i = 0; i < clean.Length; i++)
        {
            clean[i] = original[i] is var letter && (char.IsControl(letter) && letter is not ('\n' or '\t')) || IsLoneSurrogate(original, i) ? '\uFFFD' : letter;
        }
    }));

    private static bool IsLoneSurrogate(string text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1])
        : char.IsLowSurrogate(text[at]) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));
}
