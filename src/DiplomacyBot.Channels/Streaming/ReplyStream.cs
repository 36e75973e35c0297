using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.Connector;
using DiplomacyBot.Channels.Turns;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Channels.Streaming;

/// <summary>
/// One reply that is shown while it is being written, where the conversation allows it: what is being done, then the text as it grows, then
/// the final message ("Stream bot messages", Teams documentation). Nothing is shown of a reply that is ready within a second. Where streaming
/// is not possible, or the client refuses it, readers see that the bot is writing and then a plain message: no reply is lost.
/// <para><see cref="Inform"/> and <see cref="Show"/> only note what is to be shown and may be called from any thread.</para>
/// </summary>
public sealed class ReplyStream : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly ITurnContext _turn;
    private readonly ReplyStreamTexts _texts;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly CancellationToken _turnEnds;
    private readonly PendingUpdate _pending = new();
    private readonly CancellationTokenSource _finishing = new();
    private readonly CancellationTokenSource _stopped = new();
    private readonly StreamedMessage? _message;
    private readonly Task _showing;
    private TypingIndicator? _typing;
    private State _state;

    private ReplyStream(ITurnContext turn, ReplyStreamTexts texts, TimeProvider time, ILogger logger, CancellationToken turnEnds)
    {
        (_turn, _texts, _time, _logger, _turnEnds) = (turn, texts, time, logger, turnEnds);
        if (StreamRules.For(turn.Activity) is { } rules)
        {
            _message = new StreamedMessage(turn, rules, time);
            _pending.Inform(texts.Working);
            _showing = ShowAsync(rules);
        }
        else
        {
            _typing = TypingIndicator.Start(turn, time, logger);
            _showing = Task.CompletedTask;
        }
    }

    private enum State
    {
        /// <summary>Updates are shown.</summary>
        Open,

        /// <summary>An update was refused: no more of them. The final message may still be taken.</summary>
        Refused,

        /// <summary>The stream ended before the reply was ready; the reply will take its place.</summary>
        Closed,

        /// <summary>The reader stopped it, or the reply was sent.</summary>
        Over,
    }

    /// <summary>Cancelled when the reader stops the reply: it is not wanted any more.</summary>
    public CancellationToken Stopped => _stopped.Token;

    /// <summary>Begins.</summary>
    /// <param name="turnContext">The turn that is answered.</param>
    /// <param name="texts">What is shown while there is no text yet.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Told when showing failed.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public static ReplyStream Start(ITurnContext turnContext, ReplyStreamTexts texts, TimeProvider time, ILogger logger, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(texts);
        return new ReplyStream(turnContext, texts, time, logger, cancellationToken);
    }

    /// <summary>Says what is being done; without effect once there is text.</summary>
    public void Inform(string text) => _pending.Inform(text);

    /// <summary>Shows all of the text so far, in Markdown; it begins with what was shown before.</summary>
    public void Show(string text) => _pending.Show(text);

    /// <summary>Ends with the whole message. Cards, citations and buttons are shown with it only.</summary>
    /// <returns>The channel's id of the message; none when the channel gave none or the reader had stopped the reply.</returns>
    /// <exception cref="ConnectorException">The channel refused the plain message as well.</exception>
    /// <exception cref="HttpRequestException">The channel could not be reached.</exception>
    public async Task<ResourceResponse> FinishAsync(Activity message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        await EndShowingAsync();
        if (HasUnfinishedStream && !_message!.MayEndWith(message.Text))
        {
            await CloseAsync(_texts.Later);
        }

        var state = _state;
        _state = State.Over;
        try
        {
            switch (state)
            {
                case State.Over:
                    return new ResourceResponse();
                case State.Closed:
                    return await _message!.ReplaceAsync(message, cancellationToken);
                case State.Open or State.Refused when _message?.Id is not null:
                    return await _message.EndAsync(message, cancellationToken);
            }
        }
        catch (ConnectorException e) when (StreamRefusal.IsStopByReader(e))
        {
            Log.StoppedByReader(_logger);
            return new ResourceResponse();
        }
        catch (ConnectorException e)
        {
            Log.StreamRefused(_logger, e);
        }

        return await _turn.SendActivityAsync(message, cancellationToken);
    }

    /// <summary>Ends without a message: what was shown stays, and is marked as finished.</summary>
    public async ValueTask DisposeAsync()
    {
        await EndShowingAsync();
        if (HasUnfinishedStream && !_turnEnds.IsCancellationRequested)
        {
            await CloseAsync(_texts.Missing);
        }

        _finishing.Dispose();
        _stopped.Dispose();
    }

    private bool HasUnfinishedStream => _state is State.Open or State.Refused && _message?.Id is not null;

    private async Task EndShowingAsync()
    {
        await _finishing.CancelAsync();
        await _showing;
        if (_typing is { } typing)
        {
            _typing = null;
            await typing.DisposeAsync();
        }
    }

    private async Task ShowAsync(StreamRules rules)
    {
        try
        {
            await Task.Delay(Patience, _time, _finishing.Token);
            var end = rules.Longest is { } longest ? _time.GetUtcNow() + longest : (DateTimeOffset?)null;
            while (_state == State.Open)
            {
                var left = end - _time.GetUtcNow();
                if (left is { Ticks: <= 0 })
                {
                    await CloseAsync(_texts.Later);
                }
                else if (await _pending.TakeAsync(left ?? Timeout.InfiniteTimeSpan, _time, _finishing.Token) is { } update)
                {
                    // Never cut off when the reply is ready: whether it arrived would be a guess.
                    await TryAsync(() => _message!.ShowAsync(update, _turnEnds));
                    await Task.Delay(rules.Pause, _time, _finishing.Token);
                }
            }

            if (_state != State.Over)
            {
                _typing = TypingIndicator.Start(_turn, _time, _logger);
            }
        }
        catch (OperationCanceledException) when (_finishing.IsCancellationRequested || _turnEnds.IsCancellationRequested)
        {
            // The reply is ready, or the program ends.
        }
    }

    /// <summary>Ends the stream with the text it shows, or with <paramref name="otherwise"/> when there is none.</summary>
    private async Task CloseAsync(string otherwise)
    {
        var text = _message!.Shown.Length > 0 ? _message.Shown : otherwise;
        if (await TryAsync(() => _message.EndAsync(new Activity { Text = text, TextFormat = "markdown" }, _turnEnds)))
        {
            _state = State.Closed;
        }
    }

    /// <summary>False when it failed; only the reply itself may cost the turn.</summary>
    private async Task<bool> TryAsync(Func<Task> send)
    {
        try
        {
            await send();
            return true;
        }
        catch (ConnectorException e) when (StreamRefusal.IsStopByReader(e))
        {
            Log.StoppedByReader(_logger);
            _state = State.Over;
            await _stopped.CancelAsync();
        }
#pragma warning disable CA1031 // An ornament must not cost the answer.
        catch (Exception e) when (!_turnEnds.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.StreamRefused(_logger, e);
            _state = State.Refused;
        }

        return false;
    }
}
