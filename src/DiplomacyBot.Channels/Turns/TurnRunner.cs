using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.Connector;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Channels.Turns;

/// <summary>Runs a turn through the bot; what the bot throws ends the turn and nothing else.</summary>
internal sealed class TurnRunner(IBot bot, ConnectorClient connector, ILogger<TurnRunner> logger)
{
    private const string Apology = "Xin lỗi, đã có lỗi khi xử lý tin nhắn của bạn. Bạn vui lòng thử lại sau ít phút.";

    public async Task<TurnOutcome> RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        var collected = new CollectedReplies();
        var context = new TurnContext(turn.Activity, turn.ExpectsReplies ? collected : turn.Replies ?? connector);
        try
        {
            return new TurnOutcome(Failed: false, await bot.OnTurnAsync(context, cancellationToken), collected.Activities);
        }
#pragma warning disable CA1031 // The boundary of a turn: whatever a bot throws is reported, and the next turn goes on.
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.TurnFailed(logger, e, turn.Activity.Id, turn.Activity.Type, turn.Activity.ChannelId);
            await ApologizeAsync(context, e, cancellationToken);
            return new TurnOutcome(Failed: true, null, collected.Activities);
        }
    }

    /// <summary>Somebody who asked must not wait for ever; but a channel that just refused a message gets no second one.</summary>
    private async Task ApologizeAsync(TurnContext context, Exception cause, CancellationToken cancellationToken)
    {
        if (context.Activity.Type is not (ActivityTypes.Message or ActivityTypes.MessageUpdate) || cause is ConnectorException or HttpRequestException)
        {
            return;
        }

        try
        {
            await context.SendActivityAsync(Apology, cancellationToken);
        }
#pragma warning disable CA1031 // The failure itself is reported already; this one must not hide it.
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.ApologyFailed(logger, e, context.Activity.Id);
        }
    }
}
