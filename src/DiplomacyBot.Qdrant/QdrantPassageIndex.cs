using System.Net;
using System.Runtime.CompilerServices;
using DiplomacyBot.Qdrant.Collections;
using DiplomacyBot.Qdrant.Passages;
using DiplomacyBot.Qdrant.Transport;
using DiplomacyBot.Qdrant.Wire;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Retrieval.Terms;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace DiplomacyBot.Qdrant;

/// <summary>
/// The index on a Qdrant server, 1.10 or newer, by its REST API. Questions are sent to one collection by its own name and never to the alias, so that
/// none is answered half by one collection and half by the next. Safe for concurrent use.
/// </summary>
public sealed class QdrantPassageIndex : IPassageProjection, IDisposable
{
    private const int ScrollPage = 1000;
    private const int RebuildBatch = 64;

    private readonly QdrantOptions _options;
    private readonly TermWeighting _weighting;
    private readonly QdrantConnection _connection;
    private readonly QdrantClient _client;
    private readonly CollectionKeeper _collections;
    private readonly PassageSearch _search;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private volatile Collection? _live;

    /// <summary>Nothing is sent before the first call.</summary>
    public QdrantPassageIndex(QdrantOptions options, QdrantContent? content = null, TermWeighting? weighting = null, TimeProvider? time = null, ILogger<QdrantPassageIndex>? log = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_options, _weighting) = (options, weighting ?? TermWeighting.Default);
        ILogger logger = log ?? NullLogger<QdrantPassageIndex>.Instance;
        if (options.ApiKey is { Length: > 0 } && new Uri(options.Url) is { Scheme: "http", IsLoopback: false })
        {
            Log.KeyInTheClear(logger, options.Url);
        }

        _connection = new QdrantConnection(QdrantHttp.Create(options), options, time ?? TimeProvider.System, logger);
        _client = new QdrantClient(_connection, options);
        _collections = new CollectionKeeper(_client, options, content ?? new QdrantContent(), _weighting, time ?? TimeProvider.System, logger);
        _search = new PassageSearch(_client, options);
    }

    /// <inheritdoc />
    public string Place => $"qdrant {_options.Url.TrimEnd('/')} {_options.Collection}";

    /// <inheritdoc />
    public async Task<ProjectionBuild?> LiveAsync(CancellationToken cancellationToken) => (await RefreshAsync(asQuestion: false, cancellationToken))?.ToBuild();

    /// <inheritdoc />
    public async Task<ProjectionBuild?> FindBuildAsync(string build, CancellationToken cancellationToken) => (await _collections.FindAsync(build, cancellationToken))?.ToBuild();

    /// <inheritdoc />
    public async Task<string> BeginAsync(int dimensions, CancellationToken cancellationToken) => (await _collections.CreateAsync(dimensions, cancellationToken)).Name;

    /// <inheritdoc />
    public async Task PublishAsync(string build, CancellationToken cancellationToken)
    {
        await _collections.PublishAsync(build, cancellationToken);
        await RefreshAsync(asQuestion: false, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<PassageCandidates> SearchAsync(PassageQuery query, CancellationToken cancellationToken) =>
        await FindAsync(query, cancellationToken) ?? new PassageCandidates([], []);

    /// <inheritdoc />
    public async Task<PassageCandidates?> FindAsync(PassageQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(query.K, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(query.K, 1000);
        cancellationToken.ThrowIfCancellationRequested();
        var live = _live;
        if (live is { Ours: true, TermsFit: true })
        {
            try
            {
                return await _search.RunAsync(live, query, cancellationToken);
            }
            catch (QdrantException e) when (e.Status == HttpStatusCode.NotFound)
            {
                // Another process has built the next collection and removed this one.
            }
        }

        return await RefreshAsync(asQuestion: true, cancellationToken) is { Ours: true, TermsFit: true } next ? await _search.RunAsync(next, query, cancellationToken) : null;
    }

    /// <inheritdoc />
    public async Task<long> CountAsync(CancellationToken cancellationToken) =>
        await RefreshAsync(asQuestion: false, cancellationToken) is { Ours: true } live ? await _client.CountAsync(live.Name, null, cancellationToken) : 0;

    /// <inheritdoc />
    /// <remarks>When a passage reaches outside its text or a vector has another length, nothing is sent. The first upsert makes the collection.</remarks>
    public async Task UpsertAsync(IReadOnlyList<ArticlePassages> articles, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(articles);
        await _writing.WaitAsync(cancellationToken);
        try
        {
            var points = PointsOf(articles);
            var dimensions = DimensionsOf(points);
            if (await RefreshAsync(asQuestion: false, cancellationToken) is not { } live)
            {
                live = await _collections.CreateAsync(dimensions, cancellationToken);
                await SendAsync(live, points, cancellationToken);
                await PublishAsync(live.Name, cancellationToken);
                return;
            }

            await SendAsync(Checked(live), points, cancellationToken);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <inheritdoc />
    public async Task AddAsync(string build, IReadOnlyList<ArticlePassages> articles, CancellationToken cancellationToken)
    {
        var collection = await _collections.FindAsync(build, cancellationToken) ?? throw new IndexUnavailableException(QdrantTexts.BuildRemoved.With(build));
        await SendAsync(collection, PointsOf(articles), cancellationToken);
    }

    /// <inheritdoc />
    public async Task<int> DeleteArticleAsync(string articleId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(articleId);
        await _writing.WaitAsync(cancellationToken);
        try
        {
            if (await RefreshAsync(asQuestion: false, cancellationToken) is not { } live)
            {
                return 0;
            }

            var filter = FilterWriter.OfArticles([articleId], []);
            var count = await _client.CountAsync(Checked(live).Name, filter, cancellationToken);
            if (count > 0)
            {
                await _client.UpdateAsync(live.Name, [new UpdateOperation { Delete = new PointsSelector { Filter = filter } }], cancellationToken);
            }

            return (int)count;
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <inheritdoc />
    /// <remarks>When it fails or is cancelled, the new collection is removed and the old one stays. Whether there are vectors is seen from the first articles.</remarks>
    public async Task RebuildAsync(IAsyncEnumerable<ArticlePassages> articles, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(articles);
        await _writing.WaitAsync(cancellationToken);
        Collection? build = null;
        try
        {
            await foreach (var batch in articles.Chunk(RebuildBatch).WithCancellation(cancellationToken))
            {
                var points = PointsOf(batch);
                build ??= await _collections.CreateAsync(DimensionsOf(points), cancellationToken);
                await SendAsync(build, points, cancellationToken);
            }

            build ??= await _collections.CreateAsync(0, cancellationToken);
            await PublishAsync(build.Name, cancellationToken);
        }
        catch when (build is not null)
        {
            await _collections.DropAsync(build.Name, CancellationToken.None);
            throw;
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <inheritdoc />
    public async IAsyncEnumerable<IReadOnlyList<PassageStamp>> StampsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await RefreshAsync(asQuestion: false, cancellationToken) is not { Ours: true } live)
        {
            yield break;
        }

        Guid? next = null;
        do
        {
            var page = await _client.ScrollAsync(live.Name, new ScrollRequest(ScrollPage, next, ["hash"]), cancellationToken);
            yield return [.. (page.Points ?? []).Select(static point => new PassageStamp(point.Id, point.Payload?.Hash ?? ""))];
            next = page.NextPageOffset;
        }
        while (next is not null);
    }

    /// <inheritdoc />
    public IEnumerable<PassageStamp> StampsOf(ArticlePassages article)
    {
        ArgumentNullException.ThrowIfNull(article);
        using var hash = new PassageHash();
        return [.. article.Passages.Select(passage => new PassageStamp(PointId.Of(article.ArticleId, passage.Ordinal), hash.Of(article, passage)))];
    }

    /// <inheritdoc />
    public async Task RemoveAsync(IReadOnlyCollection<Guid> passages, CancellationToken cancellationToken)
    {
        if (await RefreshAsync(asQuestion: false, cancellationToken) is not { } live)
        {
            return;
        }

        foreach (var part in passages.Chunk(ScrollPage))
        {
            await _client.UpdateAsync(Checked(live).Name, [new UpdateOperation { Delete = new PointsSelector { Points = part } }], cancellationToken);
        }
    }

    /// <summary>
    /// Removes every collection of this store and alias, and with the live one the alias: for collections that were made to be measured. One that cannot be removed is logged.
    /// </summary>
    /// <exception cref="IndexUnavailableException">The server is away.</exception>
    public async Task ClearAsync(CancellationToken cancellationToken) => await _collections.DropAllAsync(null, cancellationToken);

    /// <summary>
    /// Collections that were made to be measured and are still there. Some may be in use by a measurement that runs elsewhere.
    /// </summary>
    /// <param name="aliasPrefix">What the aliases of such collections begin with; 32 hexadecimal digits follow.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="IndexUnavailableException">The server is away.</exception>
    public Task<IReadOnlyList<LeftCollection>> LeftAsync(string aliasPrefix, CancellationToken cancellationToken) => _collections.LeftAsync(aliasPrefix, cancellationToken);

    /// <summary>Removes one of them, with its alias. One that cannot be removed is logged.</summary>
    public Task RemoveAsync(LeftCollection collection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(collection);
        return _collections.DropAsync(collection.Name, cancellationToken);
    }

    /// <summary>Closes the connections to the server.</summary>
    public void Dispose()
    {
        _connection.Dispose();
        _writing.Dispose();
    }

    private static Collection Checked(Collection live) => live is { Ours: true, TermsFit: true, ModelFits: true }
        ? live
        : throw new IndexUnavailableException(QdrantTexts.OtherContent.With(live.Name));

    private static int DimensionsOf(IEnumerable<ArticlePoints> articles) =>
        articles.SelectMany(static article => article.Points).Select(static point => point.Vector.Dense?.Length ?? 0).FirstOrDefault(static length => length > 0);

    private static void CheckDimensions(int expected, IEnumerable<ArticlePoints> articles)
    {
        foreach (var point in articles.SelectMany(static article => article.Points))
        {
            if (point.Vector.Dense is { Length: var length } && length != expected)
            {
                throw new ArgumentException(expected == 0
                    ? $"A vector of {length} dimensions for a collection without vectors. Run \"diplomacybot rebuild --engine qdrant\"."
                    : $"A vector of {length} dimensions among vectors of {expected}: they come from different embedding models. Embed the coverage again.");
            }
        }
    }

    private async Task<Collection?> RefreshAsync(bool asQuestion, CancellationToken cancellationToken) => _live = await _collections.LiveAsync(asQuestion, cancellationToken);

    /// <summary>Of an article given twice only the last one, so that no request contradicts itself.</summary>
    private List<ArticlePoints> PointsOf(IReadOnlyList<ArticlePassages> articles)
    {
        using var maker = new PointMaker(_weighting);
        return [.. articles.Reverse().DistinctBy(static article => article.ArticleId).Reverse().Select(article => new ArticlePoints(article.ArticleId, maker.Make(article)))];
    }

    private async Task SendAsync(Collection collection, IReadOnlyList<ArticlePoints> articles, CancellationToken cancellationToken)
    {
        CheckDimensions(collection.Dimensions, articles);
        foreach (var operations in WriteBatches.Of(articles, _options.BatchSize))
        {
            await _client.UpdateAsync(collection.Name, operations, cancellationToken);
        }
    }
}
