using DiplomacyBot.Retrieval.Accents;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Retrieval.Terms;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace DiplomacyBot.Retrieval.Embedded;

/// <summary>
/// The index that needs nothing but memory. A search reads one immutable snapshot from beginning to end; a writer prepares the next
/// one beside it and swaps them. Results are exact and the same as those of an index built anew from the same articles.
/// </summary>
public sealed class EmbeddedPassageIndex : IPassageIndex, ICoverageVocabulary, IDisposable
{
    private readonly EmbeddedIndexOptions _options;
    private readonly ILogger<EmbeddedPassageIndex> _log;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private SegmentSet _segments = new();
    private volatile IndexSnapshot _snapshot = IndexSnapshot.Empty;
    private volatile Vocabulary _vocabulary = new();

    /// <summary>Makes an empty index.</summary>
    public EmbeddedPassageIndex(EmbeddedIndexOptions? options = null, ILogger<EmbeddedPassageIndex>? log = null)
    {
        _options = options ?? new EmbeddedIndexOptions();
        _log = log ?? NullLogger<EmbeddedPassageIndex>.Instance;
    }

    internal IndexSnapshot Snapshot => _snapshot;

    /// <summary>Bytes that postings and vectors take; texts are not part of the index.</summary>
    public long Bytes => _snapshot.Segments.Sum(static view => view.Segment.Postings.Bytes + ((view.Segment.Vectors?.Values.LongLength ?? 0) * sizeof(float)));

    /// <inheritdoc />
    public int Passages => _snapshot.Passages;

    /// <inheritdoc />
    public int PassagesWith(uint term) => _snapshot.PassagesWith(term);

    /// <inheritdoc />
    public IReadOnlyList<string> VariantsOf(string folded) => _vocabulary.VariantsOf(folded);

    /// <inheritdoc />
    public Task<long> CountAsync(CancellationToken cancellationToken) => Task.FromResult((long)_snapshot.Passages);

    /// <inheritdoc />
    public Task<PassageCandidates> SearchAsync(PassageQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(query.K, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(query.K, 1000);
        cancellationToken.ThrowIfCancellationRequested();
        var snapshot = _snapshot;
        var filter = FilterMatcher.For(query.Filter);
        var byTerms = snapshot.SearchTerms(query.Terms, filter, query.K, cancellationToken);
        var byVector = query.Vector is { } vector ? snapshot.SearchVectors(vector.Span, filter, query.K, cancellationToken) : [];
        return Task.FromResult(new PassageCandidates(byTerms, byVector));
    }

    /// <inheritdoc />
    /// <remarks>An article given twice is taken as it was given last. When a passage reaches outside its text, nothing is changed.</remarks>
    public async Task UpsertAsync(IReadOnlyList<ArticlePassages> articles, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(articles);
        await _writing.WaitAsync(cancellationToken);
        try
        {
            var worker = new LoadWorker(_options.Weighting, _vocabulary);
            foreach (var article in articles.Reverse().DistinctBy(static article => article.ArticleId).Reverse())
            {
                cancellationToken.ThrowIfCancellationRequested();
                worker.Add(article);
            }

            var added = worker.Finish();
            _segments.CheckDimensions(added);
            _segments.Remove(articles.Select(static article => article.ArticleId));
            _segments.Add(added);
            _segments.Compact();
            _snapshot = _segments.ToSnapshot();
            Log.Upserted(_log, articles.Count, _snapshot.Passages, _snapshot.Segments.Count);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <inheritdoc />
    public async Task<int> DeleteArticleAsync(string articleId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(articleId);
        await _writing.WaitAsync(cancellationToken);
        try
        {
            var before = _snapshot.Passages;
            _segments.Remove([articleId]);
            _segments.Compact();
            _snapshot = _segments.ToSnapshot();
            return before - _snapshot.Passages;
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <inheritdoc />
    /// <remarks>Terms are weighed on several threads. When it fails or is cancelled, the old content stays.</remarks>
    public async Task RebuildAsync(IAsyncEnumerable<ArticlePassages> articles, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(articles);
        await _writing.WaitAsync(cancellationToken);
        try
        {
            var vocabulary = new Vocabulary();
            var loaded = await ParallelLoad.RunAsync(articles, _options, vocabulary, cancellationToken);
            var segments = new SegmentSet();
            segments.CheckDimensions(loaded);
            segments.Add(loaded);
            (_segments, _vocabulary, _snapshot) = (segments, vocabulary, segments.ToSnapshot());
            GiveBackMemory(_snapshot.Passages);
            Log.Rebuilt(_log, _snapshot.Passages, _snapshot.Segments.Count, vocabulary.Count);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>
    /// Loading leaves as much garbage as index behind, most of it in large buffers that an idle server would otherwise keep for hours. Once
    /// after a large load, a full collection is worth its fraction of a second.
    /// </summary>
    private static void GiveBackMemory(int passages)
    {
        if (passages >= 4 * LoadWorker.FullSegment)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }

    /// <summary>Frees the writers' lock; searches running on another thread finish undisturbed.</summary>
    public void Dispose() => _writing.Dispose();
}
