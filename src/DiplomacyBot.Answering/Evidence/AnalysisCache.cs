using System.Collections.Concurrent;
using DiplomacyBot.Answering.Articles;

namespace DiplomacyBot.Answering.Evidence;

/// <summary>
/// Keeps the analyses of articles met lately. When full the older half goes, judged by last use; a changed article
/// is another entry because its text is another object. Safe for concurrent use.
/// </summary>
internal sealed class AnalysisCache(int capacity = 1024)
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Lock _trimming = new();
    private long _clock;

    public ArticleAnalysis Of(SourceArticle article)
    {
        var now = Interlocked.Increment(ref _clock);
        if (_entries.TryGetValue(article.Id, out var known) && known.Analysis.Article == article)
        {
            known.LastUse = now;
            return known.Analysis;
        }

        var analysis = new ArticleAnalysis(article);
        _entries[article.Id] = new Entry(analysis) { LastUse = now };
        Trim();
        return analysis;
    }

    private void Trim()
    {
        if (_entries.Count <= capacity || !_trimming.TryEnter())
        {
            return;
        }

        try
        {
            // ToArray takes one consistent picture; LINQ would copy by a count that another thread may already have changed.
            foreach (var old in _entries.ToArray().OrderBy(e => e.Value.LastUse).Take(capacity / 2))
            {
                _entries.TryRemove(old);
            }
        }
        finally
        {
            _trimming.Exit();
        }
    }

    private sealed class Entry(ArticleAnalysis analysis)
    {
        public ArticleAnalysis Analysis { get; } = analysis;

        public long LastUse { get; set; }
    }
}
