using DiplomacyBot.Language.Messages;
using DiplomacyBot.Storage.Following;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Hosting;

/// <summary>While the server runs, takes over what other processes ingest or remove.</summary>
internal sealed class CoverageFollowing(IndexFollower follower, IOptions<HostingOptions> options, TimeProvider time, OperatorLanguage language, ILogger<CoverageFollowing> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(options.Value.FollowMilliseconds), time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await follower.CatchUpAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // The store is away for a moment (busy, disk), or worse: questions go on with what is loaded, and the next tick tries again.
                Log.FollowingFailed(logger, e, LogTexts.FollowingFailed.In(language));
            }
        }
    }
}
