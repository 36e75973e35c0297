using System.Globalization;
using System.Text;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Web.Assets;
using static DiplomacyBot.Web.Layout;

namespace DiplomacyBot.Web.Sources;

/// <summary>What a source page shows.</summary>
/// <param name="Article">The article.</param>
/// <param name="AlsoIn">Outlets that reprinted it.</param>
/// <param name="Start">UTF-16 offset of the quote; null for none.</param>
/// <param name="End">UTF-16 offset behind the quote.</param>
/// <param name="Trail">All quotes of the answer that led here; empty when unknown.</param>
internal sealed record SourceView(Article Article, IReadOnlyList<string> AlsoIn, int? Start, int? End, IReadOnlyList<QuotePlace> Trail);

/// <summary>The page that shows a stored article with a quote marked. Everything from the article is HTML-encoded; without scripts only the copy button is missing.</summary>
internal static class SourcePage
{
    private const string CopyButton = "<div class=\"copy\"><span id=\"copied\" role=\"status\"></span> <button type=\"button\" id=\"copy\" hidden>Chép trích dẫn</button></div>";

    public static string Render(SourceView view)
    {
        var (article, quote) = (view.Article, Quote(view));
        var page = new StringBuilder();
        page.Append(Head(article.Title)).Append("<main class=\"sheet source\"><p class=\"back\"><a href=\"/\">← ").Append(Name).Append("</a></p><article>");
        page.Append(article.TitleDerived ? "<h1 class=\"derived\">" : "<h1>").Append(Html.Encode(article.Title)).Append("</h1>").Append("<p class=\"meta\">").Append(SourceMeta.Render(article, view.AlsoIn)).Append("</p>");
        if (view.Start is not null && quote is null)
        {
            page.Append("<p class=\"notice\" role=\"status\">Vị trí trích dẫn không còn khớp với bài đang lưu; toàn văn bài ở bên dưới.</p>");
        }

        page.Append("<div class=\"text\">").Append(MarkedText.Render(article.Text, quote, Others(view, quote))).Append("</div></article>");
        if (quote is not null)
        {
            page.Append(Written(article, quote)).Append("<aside class=\"citation\" aria-label=\"Trích dẫn\">").Append(Steps(view, quote)).Append(CopyButton).Append("</aside>");
        }

        return page.Append("</main><script src=\"").Append(AssetCatalogue.Url("source.js")).Append("\" defer></script></body></html>").ToString();
    }

    private static MarkedQuote? Quote(SourceView view)
    {
        if (view is not { Start: { } start, End: { } end } || !MarkedText.Fits(view.Article.Text, start, end))
        {
            return null;
        }

        var at = IndexOf(view, start, end);
        return new MarkedQuote(start, end, at < 0 ? null : at + 1);
    }

    /// <summary>The answer's other quotes from this article.</summary>
    private static IEnumerable<MarkedQuote> Others(SourceView view, MarkedQuote? quote) =>
        view.Trail.Select((place, i) => (Place: place, Number: i + 1))
            .Where(p => p.Place.ArticleId == view.Article.Id && p.Number != quote?.Number)
            .Select(p => new MarkedQuote(p.Place.Start, p.Place.End, p.Number, CitationTrail.Address(p.Place, view.Trail)));

    private static int IndexOf(SourceView view, int start, int end) => view.Trail.ToList().IndexOf(new QuotePlace(view.Article.Id, start, end));

    /// <summary>The way to the answer's previous and next quote, in this article or another.</summary>
    private static string Steps(SourceView view, MarkedQuote quote)
    {
        if (quote.Number is not { } number || view.Trail.Count < 2)
        {
            return "";
        }

        var (all, at) = (view.Trail, number - 1);
        var before = at > 0 ? Step(all[at - 1], all, "prev", "← Trước") : Nowhere("← Trước");
        var after = at < all.Count - 1 ? Step(all[at + 1], all, "next", "Sau →") : Nowhere("Sau →");
        return string.Create(CultureInfo.InvariantCulture, $"<nav aria-label=\"Các trích dẫn của câu trả lời\">{before}<span data-short=\"{number}/{all.Count}\">Trích dẫn {number}/{all.Count}</span>{after}</nav>");
    }

    private static string Step(QuotePlace place, IReadOnlyList<QuotePlace> all, string rel, string label) =>
        $"<a class=\"button\" rel=\"{rel}\" aria-label=\"Trích dẫn {(rel == "prev" ? "trước" : "sau")}\" href=\"{Html.Encode(CitationTrail.Address(place, all))}\">{label}</a>";

    private static string Nowhere(string label) => $"<span class=\"button off\" aria-hidden=\"true\">{label}</span>";

    /// <summary>What the button copies; without scripts it can be copied by hand.</summary>
    private static string Written(Article article, MarkedQuote quote) =>
        $"<details class=\"written\"><summary>Trích dẫn để dẫn nguồn</summary><blockquote id=\"citation\">{Html.Encode(WrittenCitation.Of(article, article.Text[quote.Start..quote.End]))}</blockquote></details>";
}
