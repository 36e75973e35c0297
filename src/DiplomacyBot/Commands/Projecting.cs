using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Storage.Projecting;

namespace DiplomacyBot.Commands;

/// <summary>Sends what a command changed to the index on the server, when there is one.</summary>
internal static class Projecting
{
    /// <summary>What the store took stays stored, whatever becomes of this: a server that is away gets it later.</summary>
    public static async Task AfterChangesAsync(IServiceProvider services, Streams streams, CancellationToken cancellationToken)
    {
        if (services.GetService<ProjectionFollower>() is not { } follower)
        {
            return;
        }

        try
        {
            // When another process is at it, such as the running server, it will send this too.
            await ProjectionProgressView.RunAsync(streams, progress => follower.CatchUpAsync(cancellationToken, progress));
        }
        catch (IndexUnavailableException e)
        {
            streams.Complain(Texts.ProjectionWaits, e.Reason);
        }
    }
}
