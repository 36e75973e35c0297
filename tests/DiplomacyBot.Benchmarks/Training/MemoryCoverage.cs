using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Coverage.Passages;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Benchmarks.Training;

/// <summary>Articles in memory.</summary>
internal sealed class MemoryCoverage(IEnumerable<SourceArticle> articles) : ICoverageReader
{
    private readonly Dictionary<string, SourceArticle> _articles = articles.ToDictionary(a => a.Id);

    public IReadOnlyDictionary<string, SourceArticle> Articles => _articles;

    public bool Holds(string id) => _articles.ContainsKey(id);

    /// <summary>Each article as one passage, or cut as ingestion cuts it.</summary>
    public IAsyncEnumerable<ArticlePassages> Passages(PassageCutter? cutter = null) => _articles.Values.Select(a => new ArticlePassages
    {
        ArticleId = a.Id,
        Title = a.Title,
        Text = a.Text,
        Passages = cutter is null ? [new IndexedPassage(0, 0, a.Text.Length)] : [.. cutter.Cut(a.Text).Select(p => new IndexedPassage(p.Ordinal, p.Start, p.End))],
    }).ToAsyncEnumerable();

    public Task<IReadOnlyDictionary<string, SourceArticle>> ReadAsync(IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, SourceArticle>>(articleIds.Where(_articles.ContainsKey).ToDictionary(id => id, id => _articles[id]));

    public Task<CoverageScope> DescribeAsync(CancellationToken cancellationToken) => Task.FromResult(new CoverageScope(_articles.Count, null, null, []));
}
