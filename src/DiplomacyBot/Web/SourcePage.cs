using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Language.Dates;

namespace DiplomacyBot.Web;

/// <summary>The page that shows a stored article with a quote marked. Everything from the article is HTML-encoded.</summary>
internal static class SourcePage
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All);

    /// <param name="article">The article.</param>
    /// <param name="alsoIn">Outlets that reprinted it.</param>
    /// <param name="start">UTF-16 offset of the quote; null for none.</param>
    /// <param name="end">UTF-16 offset behind the quote.</param>
    public static string Render(Article article, IReadOnlyList<string> alsoIn, int? start, int? end)
    {
        var page = new StringBuilder();
        page.Append(Layout.Head(article.Title)).Append("<main class=\"source\"><p><a href=\"/\">← Hỏi tiếp</a></p><article>");
        page.Append("<h1>").Append(Html.Encode(article.Title)).Append("</h1>").Append("<p class=\"meta\">").Append(Meta(article, alsoIn)).Append("</p>");
        var quote = Valid(article.Text, start, end);
        if (start is not null && quote is null)
        {
            page.Append("<p class=\"notice\" role=\"status\">Vị trí trích dẫn không còn khớp với bài đang lưu; toàn văn bài ở bên dưới.</p>");
        }

        page.Append("<div class=\"text\">").Append(Body(article.Text, quote)).Append("</div>");
        return page.Append("</article></main><script src=\"/assets/source.js\"></script></body></html>").ToString();
    }

    private static (int Start, int End)? Valid(string text, int? start, int? end) =>
        start is { } s && end is { } e && s >= 0 && e > s && e <= text.Length && !Splits(text, s) && !Splits(text, e) ? (s, e) : null;

    /// <summary>True when the offset lies between the two halves of a surrogate pair.</summary>
    private static bool Splits(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]);

    private static string Body(string text, (int Start, int End)? quote)
    {
        var body = new StringBuilder();
        var lineStart = 0;
        while (lineStart < text.Length)
        {
            var lineEnd = text.IndexOf('\n', lineStart);
            lineEnd = lineEnd < 0 ? text.Length : lineEnd;
            if (lineEnd > lineStart)
            {
                body.Append("<p>").Append(Line(text, lineStart, lineEnd, quote)).Append("</p>\n");
            }

            lineStart = lineEnd + 1;
        }

        return body.ToString();
    }

    /// <summary>A quote can reach over several lines: each line gets its part, and the first part is what the page scrolls to.</summary>
    private static string Line(string text, int start, int end, (int Start, int End)? quote)
    {
        if (quote is not { } q || q.End <= start || q.Start >= end)
        {
            return Html.Encode(text[start..end]);
        }

        var (from, to) = (Math.Max(start, q.Start), Math.Min(end, q.End));
        var id = q.Start >= start ? " id=\"quote\" tabindex=\"-1\"" : "";
        return $"{Html.Encode(text[start..from])}<mark{id}>{Html.Encode(text[from..to])}</mark>{Html.Encode(text[to..end])}";
    }

    private static string Meta(Article article, IReadOnlyList<string> alsoIn)
    {
        var parts = new List<string>();
        if (article.Outlet is { } outlet)
        {
            parts.Add(Html.Encode(outlet));
        }

        if (article.Publication.On is { } on)
        {
            var date = VietnameseDate.Show(on, article.Publication.Precision switch { PublicationPrecision.Year => DatePrecision.Year, PublicationPrecision.Month => DatePrecision.Month, _ => DatePrecision.Day });
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"<time datetime=\"{on:yyyy-MM-dd}\">{Html.Encode(date)}</time>{(article.Publication.Inferred ? " (ngày suy ra từ nội dung)" : "")}"));
        }

        if (article.Author is { } author)
        {
            parts.Add(Html.Encode(author));
        }

        if (alsoIn.Count > 0)
        {
            parts.Add("cũng đăng trên " + Html.Encode(string.Join(", ", alsoIn)));
        }

        if (article.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            parts.Add($"<a href=\"{Html.Encode(address.AbsoluteUri)}\" rel=\"noopener noreferrer nofollow\">Bài gốc</a>");
        }

        parts.Add(Html.Encode(article.SourcePath));
        return string.Join(" · ", parts);
    }
}
