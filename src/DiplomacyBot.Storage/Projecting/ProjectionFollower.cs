using DiplomacyBot.Language.Messages;
using DiplomacyBot.Retrieval.Fallback;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.Following;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace DiplomacyBot.Storage.Projecting;

/// <summary>
/// Keeps an index on a server equal to the store. What it has sent is remembered in the store after the server has taken it: when the server is away, or a
/// process is killed, the next attempt goes on from there, and what is sent twice does no harm.
/// </summary>
public sealed class ProjectionFollower
{
    private static readonly Phrase PlaceTaken = new(
        "{0} đang chứa bài của một cơ sở dữ liệu khác ({1}). Hãy chọn Qdrant:Collection khác, hoặc chiếm chỗ đó bằng “diplomacybot rebuild --engine qdrant”.",
        "{0} holds another database's articles ({1}). Choose another Qdrant:Collection, or take the place over with \"diplomacybot rebuild --engine qdrant\".");

    private readonly StoreDatabase _database;
    private readonly IPassageProjection _projection;
    private readonly ProjectionSource _source;
    private readonly ProjectionHealth? _health;
    private readonly ILogger _log;
    private bool _compared;

    /// <summary>Nothing is read or sent before the first call.</summary>
    public ProjectionFollower(StoreDatabase database, IPassageProjection projection, IndexFollowerOptions? options = null, ProjectionHealth? health = null, ILogger<ProjectionFollower>? log = null)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(projection);
        (_database, _projection, _health) = (database, projection, health);
        _source = new ProjectionSource(database, options?.Model);
        _log = log ?? NullLogger<ProjectionFollower>.Instance;
    }

    /// <summary>Sends what has changed; builds anew when what is there does not fit the configuration, or when an earlier build is unfinished.</summary>
    /// <exception cref="IndexUnavailableException">The server is away, or the place is taken by another store. What it has taken stays.</exception>
    public Task<ProjectionOutcome> CatchUpAsync(CancellationToken cancellationToken, IProgress<ProjectionProgress>? progress = null) => CatchUpAsync(compare: true, progress, cancellationToken);

    /// <summary>Builds everything anew beside what is there, going on with a build that was cut short, and then takes its place, whoever's it was.</summary>
    /// <exception cref="IndexUnavailableException">The server is away. The next call goes on from there.</exception>
    public Task<ProjectionOutcome> RebuildAsync(IProgress<ProjectionProgress>? progress, CancellationToken cancellationToken) =>
        RunAsync(() => FollowAsync(anew: true, compare: false, progress, cancellationToken));

    /// <param name="compare">False for one that compares everything itself afterwards.</param>
    /// <param name="progress">Told of a build.</param>
    /// <param name="cancellationToken">Stops it between pages.</param>
    internal Task<ProjectionOutcome> CatchUpAsync(bool compare, IProgress<ProjectionProgress>? progress, CancellationToken cancellationToken) => RunAsync(
        async () =>
        {
            if (await _projection.LiveAsync(cancellationToken) is { Ours: false } foreign)
            {
                throw new IndexUnavailableException(PlaceTaken.With(_projection.Place, foreign.Name));
            }

            return await FollowAsync(anew: false, compare, progress, cancellationToken);
        });

    private async Task<ProjectionOutcome> RunAsync(Func<Task<ProjectionOutcome>> follow)
    {
        using var held = StoreLock.TryTake(_database, StoreLock.Projection);
        if (held is null)
        {
            return ProjectionOutcome.Busy;
        }

        try
        {
            var outcome = await follow();
            _health?.ReportChanges(null);
            return outcome;
        }
        catch (IndexUnavailableException e)
        {
            _health?.ReportChanges(e.Reason);
            throw;
        }
    }

    private async Task<ProjectionOutcome> FollowAsync(bool anew, bool compare, IProgress<ProjectionProgress>? progress, CancellationToken cancellationToken)
    {
        var state = _database.Read(connection => ProjectionState.Read(connection, _projection.Place));
        var live = await _projection.LiveAsync(cancellationToken);
        var dimensions = _source.Dimensions;
        var built = anew || live is not { Ours: true, Fits: true } || live.Name != state.Build || (dimensions > 0 && live.Dimensions != dimensions);
        if (built)
        {
            state = await BuildAsync(state, dimensions, progress, cancellationToken);
        }

        var before = state.Revision;
        state = await ApplyAsync(state, cancellationToken);
        if (compare && !_compared)
        {
            await CompareCountsAsync(cancellationToken);
            _compared = true;
        }

        return built || state.Revision != before ? ProjectionOutcome.Updated : ProjectionOutcome.UpToDate;
    }

    private async Task<ProjectionState> BuildAsync(ProjectionState state, int dimensions, IProgress<ProjectionProgress>? progress, CancellationToken cancellationToken)
    {
        var resumed = state.NextBuild is { } begun && await _projection.FindBuildAsync(begun, cancellationToken) is { Ours: true, Fits: true } found && (dimensions == 0 || found.Dimensions == dimensions);
        if (!resumed)
        {
            state = Saved(state with { NextBuild = await _projection.BeginAsync(dimensions, cancellationToken), NextRevision = _source.Revision, NextArticle = 0 });
        }

        var (done, total) = _source.Count(state.NextArticle);
        Log.Building(_log, state.NextBuild!, done, total);
        progress?.Report(new ProjectionProgress(done, total, resumed));
        while (_source.Next(state.NextArticle) is var (last, articles))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await _projection.AddAsync(state.NextBuild!, articles, cancellationToken);
            state = Saved(state with { NextArticle = last });
            progress?.Report(new ProjectionProgress(done += articles.Count, Math.Max(done, total), resumed));
        }

        // Articles that changed meanwhile are sent right after: until then questions see them as they were, as they did before.
        await _projection.PublishAsync(state.NextBuild!, cancellationToken);
        return Saved(new ProjectionState(state.NextBuild, state.NextRevision));
    }

    private async Task<ProjectionState> ApplyAsync(ProjectionState state, CancellationToken cancellationToken)
    {
        while (_source.NextChanges(state.Revision) is var (revision, gone, changed))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var articleId in gone)
            {
                await _projection.DeleteArticleAsync(articleId, cancellationToken);
            }

            await _projection.UpsertAsync(changed, cancellationToken);
            Log.Projected(_log, _projection.Place, state.Revision, revision, changed.Count, gone.Count);
            state = Saved(state with { Revision = revision });
        }

        return state;
    }

    /// <summary>Once a process: a server that was set back to an old state, or lost some of it, is noticed at the next start.</summary>
    private async Task CompareCountsAsync(CancellationToken cancellationToken)
    {
        var (stored, indexed) = (_source.CountPassages(), await _projection.CountAsync(cancellationToken));
        if (stored != indexed)
        {
            Log.CountsDiffer(_log, _projection.Place, indexed, stored);
            await new ProjectionComparison(_source, _projection).RunAsync(repair: true, cancellationToken);
        }
    }

    private ProjectionState Saved(ProjectionState state)
    {
        _database.Write(connection =>
        {
            state.Save(connection, _projection.Place);
            return true;
        });
        return state;
    }
}
