using System.Threading.Channels;
using Microsoft.Extensions.AI;

namespace DiplomacyBot.Answering.Generation;

/// <summary>
/// One streaming call. The model's stream is read by a task of its own, so that a client that ignores cancellation can be left behind at a deadline; its place at
/// the gate stays taken until it really ends.
/// </summary>
internal sealed class ModelCall : IAsyncDisposable
{
    private const int Buffered = 64;

    private readonly Channel<string> _chunks = Channel.CreateBounded<string>(new BoundedChannelOptions(Buffered) { SingleReader = true, SingleWriter = true });
    private readonly CancellationTokenSource _stop;
    private readonly TimeProvider _time;
    private readonly CancellationToken _caller;
    private readonly int _mostCharacters;
    private readonly CancellationTokenSource _expired = new();
    private int _users = 2;

    /// <param name="client">The model.</param>
    /// <param name="messages">What it is sent.</param>
    /// <param name="options">How it is asked.</param>
    /// <param name="mostCharacters">What of the reply is read, in UTF-16 units.</param>
    /// <param name="place">The place at the model, held until the call has really ended.</param>
    /// <param name="time">The clock of the deadlines.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public ModelCall(IChatClient client, IReadOnlyList<ChatMessage> messages, ChatOptions options, int mostCharacters, ModelPlace place, TimeProvider time, CancellationToken cancellationToken)
    {
        (_mostCharacters, _time, _caller) = (mostCharacters, time, cancellationToken);
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var own = options.Clone();
        (own.AdditionalProperties ??= [])[AnsweringRegistration.ExpiredKey] = _expired.Token;
        _ = PumpAsync(client, messages, own, place.Shared());
    }

    /// <summary>The next piece of text; null when the reply is complete.</summary>
    /// <param name="within">How long it may take.</param>
    /// <exception cref="ModelFailureException">It took longer, or the model failed.</exception>
    public async Task<string?> NextAsync(TimeSpan within)
    {
        using var patience = new CancellationTokenSource(within, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, _caller);
        try
        {
            return await _chunks.Reader.WaitToReadAsync(either.Token) && _chunks.Reader.TryRead(out var chunk) ? chunk : null;
        }
        catch (OperationCanceledException) when (_caller.IsCancellationRequested)
        {
            _caller.ThrowIfCancellationRequested();
            throw;
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            if (within > TimeSpan.Zero)
            {
                // Time that was gone before it could be asked is not its doing.
                await _expired.CancelAsync();
            }

            throw new ModelFailureException(Fallback.Timeout);
        }
        catch (Exception e) when (e is not ModelFailureException)
        {
            throw new ModelFailureException(Fallback.Unavailable, e);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        Leave();
    }

    /// <summary>The last of the two that use the source of cancellation, this call and its pump, disposes of it.</summary>
    private void Leave()
    {
        if (Interlocked.Decrement(ref _users) == 0)
        {
            _stop.Dispose();
            _expired.Dispose();
        }
    }

    private async Task PumpAsync(IChatClient client, IReadOnlyList<ChatMessage> messages, ChatOptions options, ModelPlace place)
    {
        // Off the caller's thread from the start: a client may do its connecting before it first awaits.
        await Task.Yield();
        Exception? failure = null;
        try
        {
            var read = 0;
            await foreach (var update in client.GetStreamingResponseAsync(messages, options, _stop.Token))
            {
                var text = update.Text;
                if (text.Length > 0)
                {
                    await _chunks.Writer.WriteAsync(text, _stop.Token);
                    read += text.Length;
                }

                if (read >= _mostCharacters)
                {
                    break;
                }
            }
        }
        catch (Exception e)
        {
            // Whatever a client throws, the reader of this call is told; nobody else is there to hear it.
            failure = e;
        }

        _chunks.Writer.TryComplete(failure);
        place.Dispose();
        Leave();
    }
}
