using DiplomacyBot.Language.Messages;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Storage.Projecting;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Hosting;

/// <summary>While the server runs, sends what changes to the index on the server, when there is one. A loop of its own: a slow server must not hold up what memory follows.</summary>
internal sealed class CoverageProjecting(IServiceProvider services, IOptions<HostingOptions> options, TimeProvider time, OperatorLanguage language, ILogger<CoverageProjecting> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (services.GetService<ProjectionFollower>() is not { } follower)
        {
            return;
        }

        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(options.Value.FollowMilliseconds), time);
        do
        {
            try
            {
                await follower.CatchUpAsync(stoppingToken);
            }
            catch (IndexUnavailableException)
            {
                // Noted by the projection's health, which logs it once; questions are answered from memory, and the next tick tries again.
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                Log.ProjectingFailed(logger, e, LogTexts.ProjectingFailed.In(language));
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
