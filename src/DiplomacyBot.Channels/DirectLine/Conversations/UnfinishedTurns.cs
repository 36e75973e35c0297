using System.Text.Json;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.Turns;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Channels.DirectLine.Conversations;

/// <summary>At the start, takes up what the process before had taken and not answered: whoever asked still waits.</summary>
internal sealed class UnfinishedTurns(IDirectLineStore store, TurnIntake intake, TurnQueue queue, TimeProvider time, ILogger<UnfinishedTurns> logger) : BackgroundService
{
    /// <summary>A turn that waits in the queue when the program ends counts as tried too, so a few are allowed.</summary>
    public const int MostAttempts = 5;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var turns = await store.UnfinishedTurnsAsync(MostAttempts, stoppingToken);
            foreach (var turn in turns)
            {
                while (!queue.TryReserve())
                {
                    await Task.Delay(Pause, time, stoppingToken);
                }

                intake.Begin(ActivityJson.Read(turn.Json.Span));
            }

            if (turns.Count > 0)
            {
                Log.TurnsTakenUp(logger, turns.Count);
            }
        }
#pragma warning disable CA1031 // What is new must work even when what is old does not.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Log.TurnsNotTakenUp(logger, e);
        }
    }
}
