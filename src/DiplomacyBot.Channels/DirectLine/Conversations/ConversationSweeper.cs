using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Channels.DirectLine.Conversations;

/// <summary>Every minute, deletes conversations that have been idle too long.</summary>
internal sealed class ConversationSweeper(ConversationDirectory conversations, TimeProvider time, ILogger<ConversationSweeper> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await Task.Delay(Pause, time, stoppingToken);
            try
            {
                if (await conversations.SweepAsync(stoppingToken) is > 0 and var deleted)
                {
                    Log.ConversationsDeleted(logger, deleted);
                }
            }
#pragma warning disable CA1031 // The store is away for a moment; the next minute tries again.
            catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
            {
                Log.SweepFailed(logger, e);
            }
        }
    }
}
