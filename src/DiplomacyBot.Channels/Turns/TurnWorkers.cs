using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.Turns;

/// <summary>
/// Works the queue off. At shutdown it takes nothing new, finishes what is inside as long as <see cref="ChannelsOptions.DrainSeconds"/>
/// allow, and reports what it had to give up.
/// </summary>
internal sealed class TurnWorkers(TurnQueue queue, TurnRunner runner, IOptions<ChannelsOptions> options, TimeProvider time, ILogger<TurnWorkers> logger) : IHostedService, IDisposable
{
    private readonly CancellationTokenSource _giveUp = new();
    private Task _workers = Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _workers = Task.WhenAll(Enumerable.Range(0, options.Value.Workers).Select(_ => Task.Run(WorkAsync, CancellationToken.None)));
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        queue.Close();
        try
        {
            await queue.Drained.WaitAsync(TimeSpan.FromSeconds(options.Value.DrainSeconds), time, cancellationToken);
        }
        catch (Exception e) when (e is TimeoutException or OperationCanceledException)
        {
            var remaining = queue.Remaining();
            await _giveUp.CancelAsync();
            foreach (var turn in remaining)
            {
                turn.GiveUp();
            }

            Log.TurnsLost(logger, remaining.Count);
            return;
        }

        await _workers;
    }

    public void Dispose() => _giveUp.Dispose();

    private async Task WorkAsync()
    {
        try
        {
            while (true)
            {
                var turn = await queue.TakeAsync(_giveUp.Token);
                try
                {
                    turn.Finish(await runner.RunAsync(turn, _giveUp.Token));
                }
                finally
                {
                    turn.GiveUp();
                    queue.Complete(turn);
                }
            }
        }
        catch (Exception e) when (e is ChannelClosedException or OperationCanceledException)
        {
            // The end of the program, drained or not.
        }
    }
}
