using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace DiplomacyBot.Web.Sources;

/// <summary>A quote on a source page: which article, and where in its text.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Start">UTF-16 offset of the quote.</param>
/// <param name="End">UTF-16 offset behind it.</param>
internal readonly record struct QuotePlace(string ArticleId, int Start, int End);

/// <summary>
/// All quotes of an answer, first to last, as a source page's address carries them (<c>cites=id.start-end~id.start-end</c>): so the page leads
/// from one to the next, and needs to remember nothing.
/// </summary>
internal static class CitationTrail
{
    /// <summary>More than any answer has.</summary>
    public const int Most = 20;

    public static string Write(IEnumerable<QuotePlace> places) =>
        string.Join('~', places.Take(Most).Select(static p => string.Create(CultureInfo.InvariantCulture, $"{p.ArticleId}.{p.Start}-{p.End}")));

    /// <summary>The places an address names; empty when it is not of this form.</summary>
    public static IReadOnlyList<QuotePlace> Read(string? written)
    {
        var parts = string.IsNullOrEmpty(written) ? [] : written.Split('~', Most + 2);
        var places = parts.Select(Place).OfType<QuotePlace>().ToList();
        return places.Count == parts.Length && places.Count <= Most ? places : [];
    }

    /// <summary>The address of the page that shows one of them.</summary>
    /// <param name="place">The quote to show.</param>
    /// <param name="all">All quotes of the answer; one alone needs no trail.</param>
    public static string Address(QuotePlace place, IReadOnlyList<QuotePlace> all)
    {
        var query = new Dictionary<string, string?> { ["start"] = Text(place.Start), ["end"] = Text(place.End) };
        if (all.Count > 1)
        {
            query["cites"] = Write(all);
        }

        return QueryHelpers.AddQueryString($"/sources/{Uri.EscapeDataString(place.ArticleId)}", query) + "#quote";
    }

    private static QuotePlace? Place(string written)
    {
        var (dot, dash) = (written.LastIndexOf('.'), written.LastIndexOf('-'));
        return dot > 0 && dash > dot && Number(written.AsSpan(dot + 1, dash - dot - 1)) is { } start && Number(written.AsSpan(dash + 1)) is { } end && end > start
            ? new QuotePlace(written[..dot], start, end)
            : null;
    }

    private static int? Number(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
