using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.Connector;
using DiplomacyBot.Channels.Turns;

namespace DiplomacyBot.Channels.Streaming;

/// <summary>A streamed message as the channel sees it: one request after the other, each a pause after the one before was answered.</summary>
internal sealed class StreamedMessage(ITurnContext turn, StreamRules rules, TimeProvider time)
{
    private int _sequence;
    private string _shown = "";
    private DateTimeOffset _answered = DateTimeOffset.MinValue;

    /// <summary>The channel's id of the message; null until the first update was taken.</summary>
    public string? Id { get; private set; }

    /// <summary>The text readers see; empty while they are only told what is being done.</summary>
    public string Shown => _shown;

    /// <summary>True when the channel lets the message end with this text.</summary>
    public bool MayEndWith(string? text) => !rules.AppendOnly || text?.StartsWith(_shown, StringComparison.Ordinal) == true;

    /// <summary>Shows more; a text that does not continue what is shown is left to the final message.</summary>
    /// <exception cref="ConnectorException">The channel refused it, or gave the message no id.</exception>
    public async Task ShowAsync(StreamUpdate update, CancellationToken cancellationToken)
    {
        if (update.IsText && !MayEndWith(update.Text))
        {
            return;
        }

        var sequence = _sequence + 1;
        var response = await SendAsync(update.IsText ? StreamActivities.Show(update.Text, Id, sequence) : StreamActivities.Inform(update.Text, Id, sequence), cancellationToken);
        Id ??= string.IsNullOrEmpty(response.Id) ? throw new ConnectorException("The channel gave the streamed message no id.") : response.Id;
        _sequence = sequence;
        _shown = update.IsText ? update.Text : _shown;
    }

    /// <summary>Ends the message. What broke on its way is sent once more: a channel takes no second end, so none is doubled.</summary>
    /// <exception cref="ConnectorException">The channel refused it.</exception>
    /// <exception cref="HttpRequestException">The channel could not be reached.</exception>
    public async Task<ResourceResponse> EndAsync(Activity message, CancellationToken cancellationToken)
    {
        var final = StreamActivities.Final(message, Id!);
        try
        {
            try
            {
                await SendAsync(final, cancellationToken);
            }
            catch (HttpRequestException)
            {
                await SendAsync(final, cancellationToken);
            }
        }
        catch (ConnectorException e) when (StreamRefusal.IsAlreadyFinal(e))
        {
            // An attempt arrived whose answer did not.
        }

        return new ResourceResponse { Id = Id };
    }

    /// <summary>Puts a message in the place of this one, which has ended.</summary>
    /// <exception cref="ConnectorException">The channel refused it.</exception>
    /// <exception cref="HttpRequestException">The channel could not be reached.</exception>
    public async Task<ResourceResponse> ReplaceAsync(Activity message, CancellationToken cancellationToken)
    {
        await turn.UpdateActivityAsync(StreamActivities.Replacement(message, Id!), cancellationToken);
        return new ResourceResponse { Id = Id };
    }

    private async Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (_answered + rules.Pause - time.GetUtcNow() is { Ticks: > 0 } wait)
        {
            await Task.Delay(wait, time, cancellationToken);
        }

        try
        {
            return await turn.SendActivityAsync(activity, cancellationToken);
        }
        finally
        {
            _answered = time.GetUtcNow();
        }
    }
}
