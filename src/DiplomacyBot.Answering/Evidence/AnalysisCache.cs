using System.Collections.Concurrent;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Language;

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

    public ArticleAnalysis Of(SourceArticle article) => Of(article, new TextSpan(0, article.Text.Length));

    /// <param name="article">The article.</param>
    /// <param name="part">What must have syllables; one that was wanted before stays cut.</param>
    public ArticleAnalysis Of(SourceArticle article, TextSpan part)
    {
        var now = Interlocked.Increment(ref _clock);
        var known = _entries.TryGetValue(article.Id, out var entry) && entry.Analysis.Article == article ? entry.Analysis : null;
        if (known is not null && known.Part.Start <= part.Start && part.End <= known.Part.End)
        {
            entry!.LastUse = now;
            return known;
        }

        var wanted = known is null ? part : new TextSpan(Math.Min(part.Start, known.Part.Start), Math.Max(part.End, known.Part.End));
        var analysis = new ArticleAnalysis(known?.Article ?? article, wanted, known);
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
