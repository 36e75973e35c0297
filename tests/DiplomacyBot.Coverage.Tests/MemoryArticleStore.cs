using System.Runtime.CompilerServices;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Coverage.Duplicates;
using DiplomacyBot.Coverage.Passages;

namespace DiplomacyBot.Coverage.Tests;

/// <summary>A store in memory that counts what is written and can be told to fail.</summary>
internal sealed class MemoryArticleStore : IArticleStore
{
    private readonly Dictionary<string, StoredArticle> _articles = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    /// <summary>Thrown by the write that comes after <see cref="FailAfter"/> others, as if the process were stopped there.</summary>
    public Exception? Failure { get; set; }

    public int FailAfter { get; set; }

    public List<string> Saves { get; } = [];

    public IEnumerable<StoredArticle> All => _order.Select(id => _articles[id]);

    public StoredArticle this[string id] => _articles[id];

    public Task SaveAsync(Article article, IReadOnlyList<Passage> passages, TextSignature signature, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Failure is not null && Saves.Count == FailAfter)
        {
            throw Failure;
        }

        if (!_articles.ContainsKey(article.Id))
        {
            _order.Add(article.Id);
        }

        _articles[article.Id] = new StoredArticle(article, passages, signature);
        Saves.Add(article.Id);
        return Task.CompletedTask;
    }

    public Task<bool> RemoveAsync(string articleId, CancellationToken cancellationToken)
    {
        _order.Remove(articleId);
        return Task.FromResult(_articles.Remove(articleId));
    }

    public Task<Article?> FindAsync(string articleId, CancellationToken cancellationToken) =>
        Task.FromResult(_articles.GetValueOrDefault(articleId)?.Article);

    public Task<IReadOnlyDictionary<string, Article>> FindManyAsync(IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, Article>>(articleIds.Distinct().Where(_articles.ContainsKey).ToDictionary(id => id, id => _articles[id].Article));

    public Task<IReadOnlyList<Article>> DuplicatesOfAsync(string articleId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Article>>([.. All.Select(s => s.Article).Where(a => a.DuplicateOf == articleId)]);

    public IAsyncEnumerable<ArticleSummary> ListAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public async IAsyncEnumerable<KnownArticle> KnownAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.Yield();
        foreach (var (article, _, signature) in All.ToList())
        {
            yield return new KnownArticle(article.Id, article.ContentHash, signature, article.DuplicateOf);
        }
    }

    public Task<CoverageSummary> SummariseAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
}

internal sealed record StoredArticle(Article Article, IReadOnlyList<Passage> Passages, TextSignature Signature);
