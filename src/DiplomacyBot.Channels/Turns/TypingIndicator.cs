using DiplomacyBot.Channels.Activities;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Channels.Turns;

/// <summary>
/// Shows "… is writing" while something takes long: first after half a second, so that quick answers come without flicker, then every four
/// seconds, because channels let it fade. None is sent after <see cref="DisposeAsync"/> has returned, so none comes behind the answer.
/// </summary>
public sealed class TypingIndicator : IAsyncDisposable
{
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Next = TimeSpan.FromSeconds(4);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _typing;

    private TypingIndicator(ITurnContext turnContext, TimeProvider time, ILogger logger) => _typing = TypeAsync(turnContext, time, logger);

    /// <summary>Starts; nothing is shown where replies are collected for one response.</summary>
    /// <param name="turnContext">The turn that is worked on.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Told when typing could not be sent; the turn goes on.</param>
    public static TypingIndicator Start(ITurnContext turnContext, TimeProvider time, ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return new TypingIndicator(turnContext, time, logger);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _typing;
        _stop.Dispose();
    }

    private async Task TypeAsync(ITurnContext turnContext, TimeProvider time, ILogger logger)
    {
        if (turnContext.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return;
        }

        try
        {
            for (var wait = First; ; wait = Next)
            {
                await Task.Delay(wait, time, _stop.Token);
                await turnContext.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, _stop.Token);
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // Done: the answer is there.
        }
#pragma warning disable CA1031 // An ornament must not cost the answer.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Log.TypingFailed(logger, e);
        }
    }
}
