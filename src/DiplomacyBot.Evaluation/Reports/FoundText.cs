using System.Globalization;
using DiplomacyBot.Answering.Answers;

namespace DiplomacyBot.Evaluation.Reports;

/// <summary>A passage or quote that was found.</summary>
/// <param name="Source">The context's id, or the article's.</param>
/// <param name="Title">Headline.</param>
/// <param name="Text">The passage or quote; a long passage is cut.</param>
/// <param name="Right">Whether it is what was looked for.</param>
public sealed record FoundText(string Source, string Title, string Text, bool Right)
{
    /// <summary>The outlet; null when unknown, and in reports of versions that did not write it.</summary>
    public string? Outlet { get; init; }

    /// <summary>When it was published, as exactly as is known: <c>2020-01-16</c>, <c>2020-01</c> or <c>2020</c>; null when unknown.</summary>
    public string? Published { get; init; }

    /// <summary>The file it was read from, or the context's id; null in reports of versions that did not write it.</summary>
    public string? File { get; init; }

    /// <param name="citation">The passage or quote.</param>
    /// <param name="context">Id of the context that the article holds; null for another article.</param>
    /// <param name="right">Whether it is what was looked for.</param>
    internal static FoundText Of(Citation citation, string? context, bool right) => new(context ?? citation.ArticleId, citation.Title, Excerpt.Of(citation.Quote), right)
    {
        Outlet = citation.Outlet,
        Published = citation.PublishedOn?.ToString(citation.PublishedPrecision switch { "year" => "yyyy", "month" => "yyyy-MM", _ => "yyyy-MM-dd" }, CultureInfo.InvariantCulture),
        File = citation.SourcePath,
    };
}
