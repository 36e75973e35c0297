using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Qdrant.Wire;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Qdrant.Passages;

/// <summary>Says a filter in Qdrant's words. Only fields with an index are asked for, so that strict mode lets it pass.</summary>
internal static class FilterWriter
{
    /// <summary>The filter; null when every passage counts.</summary>
    public static Filter? Write(PassageFilter filter)
    {
        var must = new List<Condition>();
        if (filter.ArticleIds is { } articles)
        {
            must.Add(new Condition { Key = "article_id", Match = new Match([.. articles.Distinct(StringComparer.Ordinal)]) });
        }

        if (filter.Outlets is { } outlets)
        {
            must.Add(new Condition { Key = "outlet_keys", Match = new Match([.. outlets.Select(NormalForm.Key).Distinct(StringComparer.Ordinal)]) });
        }

        // A passage without a publication date lacks both fields, and so is outside every bounded period.
        if (filter.From is { } from)
        {
            must.Add(new Condition { Key = "published_until", Range = new DayRange(PointMaker.Day(from), null) });
        }

        if (filter.To is { } to)
        {
            must.Add(new Condition { Key = "published_at", Range = new DayRange(null, PointMaker.Day(to)) });
        }

        return must.Count == 0 ? null : new Filter { Must = must };
    }

    /// <summary>All passages of some articles, but not the points named.</summary>
    public static Filter OfArticles(IReadOnlyList<string> articleIds, IReadOnlyList<Guid> except) => new()
    {
        Must = [new Condition { Key = "article_id", Match = new Match(articleIds) }],
        MustNot = except.Count == 0 ? null : [new Condition { HasId = except }],
    };

    /// <summary>True when the filter lets nothing pass; Qdrant has no words for that.</summary>
    public static bool IsImpossible(PassageFilter filter) => filter is { Outlets.Count: 0 } or { ArticleIds.Count: 0 };
}
