using System.Globalization;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Language.Dates;
using static DiplomacyBot.Web.Layout;

namespace DiplomacyBot.Web.Sources;

/// <summary>Where and when an article appeared.</summary>
internal static class SourceMeta
{
    /// <summary>One line: outlet, date, author, other outlets, original, file.</summary>
    public static string Render(Article article, IReadOnlyList<string> alsoIn)
    {
        var parts = new List<string>();
        if (article.Outlet is { } outlet)
        {
            parts.Add($"<strong>{Html.Encode(outlet)}</strong>");
        }

        if (article.Publication.On is { } on)
        {
            var inferred = article.Publication.Inferred ? " (ngày suy ra từ nội dung)" : "";
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"<time datetime=\"{on:yyyy-MM-dd}\">{Html.Encode(Date(article)!)}</time>{inferred}"));
        }

        if (article.Author is { } author)
        {
            parts.Add(Html.Encode(author));
        }

        if (alsoIn.Count > 0)
        {
            parts.Add("cũng đăng trên " + Html.Encode(string.Join(", ", alsoIn)));
        }

        if (Original(article) is { } address)
        {
            parts.Add($"<a href=\"{Html.Encode(address.AbsoluteUri)}\" rel=\"noopener noreferrer nofollow\">Bài gốc</a>");
        }

        parts.Add($"tệp {Html.Encode(article.SourcePath)}");
        return string.Join(" · ", parts);
    }

    /// <summary>The publication date as far as it is known, the Vietnamese way; null when it is not.</summary>
    public static string? Date(Article article) => article.Publication.On is { } on
        ? VietnameseDate.Show(on, article.Publication.Precision switch { PublicationPrecision.Year => DatePrecision.Year, PublicationPrecision.Month => DatePrecision.Month, _ => DatePrecision.Day })
        : null;

    /// <summary>The address of the original, when it is one that is safe to follow.</summary>
    public static Uri? Original(Article article) => Uri.TryCreate(article.Url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;
}
