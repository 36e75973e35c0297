using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Retrieval.Embedded;

/// <summary>A <see cref="PassageFilter"/> made ready for many comparisons. Immutable.</summary>
internal sealed class FilterMatcher
{
    private readonly int? _from;
    private readonly int? _to;
    private readonly HashSet<string>? _outlets;
    private readonly HashSet<string>? _articles;

    private FilterMatcher(PassageFilter filter)
    {
        _from = filter.From?.DayNumber;
        _to = filter.To?.DayNumber;
        _outlets = filter.Outlets?.Select(NormalForm.Key).ToHashSet(StringComparer.Ordinal);
        _articles = filter.ArticleIds?.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>A matcher, or null when the filter lets everything pass.</summary>
    public static FilterMatcher? For(PassageFilter filter) =>
        filter is { From: null, To: null, Outlets: null, ArticleIds: null } ? null : new FilterMatcher(filter);

    /// <summary>An article without a publication date is outside every bounded period.</summary>
    public bool Matches(SegmentArticle article) =>
        (_from is null || (article.From >= 0 && article.To >= _from))
        && (_to is null || (article.From >= 0 && article.From <= _to))
        && (_articles is null || _articles.Contains(article.Id))
        && (_outlets is null || Array.Exists(article.Outlets, _outlets.Contains));
}
