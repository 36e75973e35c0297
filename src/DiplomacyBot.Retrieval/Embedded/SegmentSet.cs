using System.Numerics;

namespace DiplomacyBot.Retrieval.Embedded;

/// <summary>The segments as their writer keeps them, with the place of every article. Only ever used under the writers' lock.</summary>
internal sealed class SegmentSet
{
    /// <summary>So many segments of similar size are made into one.</summary>
    private const int TierWidth = 4;

    private readonly List<SegmentView> _views = [];
    private readonly Dictionary<string, (Segment Segment, int Article)> _places = new(StringComparer.Ordinal);

    public IndexSnapshot ToSnapshot() => new([.. _views]);

    /// <summary>Adds segments. An article that is in several of them stays in the last one.</summary>
    public void Add(IReadOnlyList<Segment> segments)
    {
        foreach (var segment in segments)
        {
            Remove(segment.Articles.Select(static article => article.Id).Where(_places.ContainsKey));
            _views.Add(new SegmentView(segment));
            var repeated = new List<int>();
            for (var i = 0; i < segment.Articles.Length; i++)
            {
                var id = segment.Articles[i].Id;
                if (_places.TryGetValue(id, out var place) && place.Segment == segment)
                {
                    repeated.Add(place.Article);
                }

                _places[id] = (segment, i);
            }

            if (repeated.Count > 0)
            {
                _views[^1] = _views[^1].Without(repeated);
            }
        }
    }

    public void Remove(IEnumerable<string> articleIds)
    {
        var found = new Dictionary<Segment, List<int>>(ReferenceEqualityComparer.Instance);
        foreach (var id in articleIds.ToArray())
        {
            if (_places.Remove(id, out var place))
            {
                (found.TryGetValue(place.Segment, out var articles) ? articles : found[place.Segment] = []).Add(place.Article);
            }
        }

        foreach (var (segment, articles) in found)
        {
            var at = _views.FindIndex(view => ReferenceEquals(view.Segment, segment));
            _views[at] = _views[at].Without(articles);
        }
    }

    /// <summary>Keeps segments few and free of dead weight: drops empty ones, rewrites those more than half removed, joins small ones of like size.</summary>
    public void Compact()
    {
        _views.RemoveAll(static view => view.Live == 0);
        foreach (var view in _views.Where(static view => view.Live * 2 < view.Segment.Passages.Length).ToArray())
        {
            Replace([view]);
        }

        while (_views.Where(static view => view.Live < LoadWorker.FullSegment).GroupBy(Tier).FirstOrDefault(static tier => tier.Count() >= TierWidth) is { } tier)
        {
            Replace([.. tier.Take(TierWidth)]);
        }
    }

    /// <exception cref="ArgumentException">The segments' vectors have another length than those already here.</exception>
    public void CheckDimensions(IReadOnlyList<Segment> added)
    {
        var dimensions = _views.Select(static view => view.Segment).Concat(added).Select(static segment => segment.Vectors?.Dimensions).OfType<int>().Distinct().ToArray();
        if (dimensions.Length > 1)
        {
            throw new ArgumentException($"Vectors of {dimensions[0]} and of {dimensions[1]} dimensions cannot be in one index: they come from different embedding models. Embed the coverage again.", nameof(added));
        }
    }

    private static int Tier(SegmentView view) => BitOperations.Log2((uint)Math.Max(view.Live, 16)) / 2;

    private void Replace(SegmentView[] old)
    {
        var builder = new SegmentBuilder();
        foreach (var view in old)
        {
            builder.Add(view);
            _views.Remove(view);
        }

        var merged = builder.Build();
        _views.Add(new SegmentView(merged));
        for (var i = 0; i < merged.Articles.Length; i++)
        {
            _places[merged.Articles[i].Id] = (merged, i);
        }
    }
}
