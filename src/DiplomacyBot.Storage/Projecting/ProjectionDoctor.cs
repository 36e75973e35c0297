using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.Following;

namespace DiplomacyBot.Storage.Projecting;

/// <summary>Compares an index on a server with the store: counts, and the content hash of every passage.</summary>
public sealed class ProjectionDoctor(StoreDatabase database, IPassageProjection projection, ProjectionFollower follower, IndexFollowerOptions? options = null)
{
    /// <summary>Brings the projection up to date, then compares.</summary>
    /// <param name="repair">True to send what is missing or outdated and to remove what is extra.</param>
    /// <param name="cancellationToken">Stops it; what is repaired stays.</param>
    /// <returns>What differed; null when another process writes to the projection now.</returns>
    /// <exception cref="IndexUnavailableException">The server is away.</exception>
    public async Task<ProjectionDifference?> ExamineAsync(bool repair, CancellationToken cancellationToken)
    {
        if (repair && await follower.CatchUpAsync(compare: false, null, cancellationToken) == ProjectionOutcome.Busy)
        {
            return null;
        }

        using var held = StoreLock.TryTake(database, StoreLock.Projection);
        return held is null ? null : await new ProjectionComparison(new ProjectionSource(database, options?.Model), projection).RunAsync(repair, cancellationToken);
    }
}
