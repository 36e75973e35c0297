using DiplomacyBot.Answering.Articles;

namespace DiplomacyBot.Answering.Tests;

/// <summary>The article store as answering sees it, in memory. Articles can be exchanged while a question is being answered.</summary>
internal sealed class MemoryCoverage(IEnumerable<SourceArticle> articles) : ICoverageReader
{
    private readonly Dictionary<string, SourceArticle> _articles = articles.ToDictionary(a => a.Id, StringComparer.Ordinal);

    /// <summary>Done behind each read, with its number from 1.</summary>
    public Action<int, Dictionary<string, SourceArticle>>? BehindRead { get; set; }

    public int Reads { get; private set; }

    public IReadOnlyDictionary<string, SourceArticle> Articles => _articles;

    /// <summary>Stores another text under an article's id, without telling the index.</summary>
    public void Replace(SourceArticle article) => _articles[article.Id] = article;

    public Task<IReadOnlyDictionary<string, SourceArticle>> ReadAsync(IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        IReadOnlyDictionary<string, SourceArticle> found = articleIds.Where(_articles.ContainsKey).ToDictionary(id => id, id => _articles[id], StringComparer.Ordinal);
        Reads++;
        BehindRead?.Invoke(Reads, _articles);
        return Task.FromResult(found);
    }

    public Task<CoverageScope> DescribeAsync(CancellationToken cancellationToken)
    {
        var days = _articles.Values.Select(a => a.PublishedOn).OfType<DateOnly>().ToList();
        return Task.FromResult(new CoverageScope(
            _articles.Count,
            days.Count > 0 ? days.Min() : null,
            days.Count > 0 ? days.Max() : null,
            [.. _articles.Values.Select(a => a.Outlet).OfType<string>().GroupBy(o => o).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)]));
    }
}
