using DiplomacyBot.Coverage.Articles;

namespace DiplomacyBot.Web.Sources;

/// <summary>A quote with its source in one line, to be pasted into a text: “quote” — outlet, date, “headline”, address.</summary>
internal static class WrittenCitation
{
    public static string Of(Article article, string quote)
    {
        string?[] source = [article.Outlet, SourceMeta.Date(article), $"“{OneLine(article.Title)}”", SourceMeta.Original(article)?.AbsoluteUri];
        return $"“{OneLine(quote)}” — {string.Join(", ", source.Where(static part => !string.IsNullOrWhiteSpace(part)))}";
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
