using System.Globalization;
using System.Text;
using static DiplomacyBot.Web.Layout;

namespace DiplomacyBot.Web.Sources;

/// <summary>A quote to mark in an article's text.</summary>
/// <param name="Start">UTF-16 offset.</param>
/// <param name="End">UTF-16 offset behind it.</param>
/// <param name="Number">The number to show beside it; null for none.</param>
/// <param name="Href">Where the number leads; null for nowhere.</param>
internal sealed record MarkedQuote(int Start, int End, int? Number = null, string? Href = null);

/// <summary>Writes an article's text as paragraphs with quotes marked. Whatever the text holds stays text.</summary>
internal static class MarkedText
{
    /// <summary>True when the two offsets enclose something and cut no character in two.</summary>
    public static bool Fits(string text, int start, int end) => start >= 0 && end > start && end <= text.Length && !Splits(text, start) && !Splits(text, end);

    /// <param name="text">The article's text.</param>
    /// <param name="quote">The quote the page is about; it wins where quotes overlap.</param>
    /// <param name="others">Other quotes of the same answer. Those that do not fit the text are left out.</param>
    public static string Render(string text, MarkedQuote? quote, IEnumerable<MarkedQuote> others)
    {
        quote = quote is null ? null : Trimmed(text, quote);
        var pieces = Pieces(quote, others.Where(o => Fits(text, o.Start, o.End)).Select(o => Trimmed(text, o)));
        var html = new StringBuilder(text.Length + 256);
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var at && at < 0 ? text.Length : at;
            if (end > start)
            {
                html.Append("<p>");
                Paragraph(html, text, start, end, pieces, quote);
                html.Append("</p>\n");
            }

            start = end + 1;
        }

        return html.ToString();
    }

    /// <summary>Without line ends at its ends, which belong to no paragraph.</summary>
    private static MarkedQuote Trimmed(string text, MarkedQuote quote)
    {
        var (start, end) = (quote.Start, quote.End);
        while (start < end && text[start] == '\n')
        {
            start++;
        }

        while (end > start && text[end - 1] == '\n')
        {
            end--;
        }

        return quote with { Start = start, End = end };
    }

    /// <summary>The quotes without overlaps, in the text's order: what an earlier one of the list holds is taken from the later ones.</summary>
    private static List<(int Start, int End, MarkedQuote Of)> Pieces(MarkedQuote? quote, IEnumerable<MarkedQuote> others)
    {
        var pieces = new List<(int Start, int End, MarkedQuote Of)>();
        foreach (var next in quote is null ? others : others.Prepend(quote))
        {
            var start = next.Start;
            foreach (var (from, to) in pieces.Where(p => p.Start < next.End && p.End > next.Start).OrderBy(static p => p.Start).Select(static p => (p.Start, p.End)).ToList())
            {
                Add(start, from, next);
                start = Math.Max(start, to);
            }

            Add(start, next.End, next);
        }

        return [.. pieces.OrderBy(static p => p.Start)];

        void Add(int start, int end, MarkedQuote of)
        {
            if (end > start)
            {
                pieces.Add((start, end, of));
            }
        }
    }

    /// <summary>A quote can reach over several paragraphs: each gets its part, and the first part is what the page scrolls to.</summary>
    private static void Paragraph(StringBuilder html, string text, int start, int end, List<(int Start, int End, MarkedQuote Of)> pieces, MarkedQuote? quote)
    {
        foreach (var (from, to, of) in pieces.Where(p => p.Start < end && p.End > start))
        {
            var (left, right) = (Math.Max(start, from), Math.Min(end, to));
            html.Append(Html.Encode(text[start..left]));
            html.Append(of != quote ? "<mark class=\"also\">" : left == of.Start ? "<mark id=\"quote\" tabindex=\"-1\">" : "<mark>").Append(Html.Encode(text[left..right]));
            if (right == of.End && of.Number is { } number)
            {
                // Without brackets, before which a line could end.
                var shown = number.ToString(CultureInfo.InvariantCulture);
                html.Append("<sup>").Append(of.Href is null ? shown : $"<a href=\"{Html.Encode(of.Href)}\" aria-label=\"Trích dẫn {shown}\">{shown}</a>").Append("</sup>");
            }

            html.Append("</mark>");
            start = right;
        }

        html.Append(Html.Encode(text[start..end]));
    }

    /// <summary>True when the offset lies between the two halves of a surrogate pair.</summary>
    private static bool Splits(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]);
}
