using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.DirectLine.Endpoint;
using DiplomacyBot.Channels.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.DirectLine.Conversations;

/// <summary>Makes turns of the bot out of what clients send.</summary>
internal sealed class TurnIntake(TurnQueue queue, ConversationDirectory conversations, IDirectLineStore store, IOptions<ChannelsOptions> options, ILogger<TurnIntake> logger)
{
    /// <summary>What a client may send. It never announces itself: that is for the server to do.</summary>
    private static readonly HashSet<string> Kinds =
        new([ActivityTypes.Message, ActivityTypes.Event, ActivityTypes.Typing, ActivityTypes.MessageReaction, ActivityTypes.EndOfConversation], StringComparer.Ordinal);

    /// <summary>Takes an activity of the user: clients get it back, the bot gets it as a turn.</summary>
    /// <returns>Its id; null when the conversation is no more.</returns>
    /// <exception cref="DirectLineException">400 for what is not for clients to send, 503 when too many turns wait.</exception>
    public async Task<string?> TakeAsync(Conversation conversation, Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Type is null || !Kinds.Contains(activity.Type))
        {
            throw new DirectLineException(StatusCodes.Status400BadRequest, "“type” phải là message, event, typing, messageReaction hoặc endOfConversation.");
        }

        var name = activity.From?.Name;
        activity.From = conversation.User;
        activity.From.Name ??= name;
        activity.Recipient = Conversation.Bot;
        activity.Locale ??= conversation.Facts.Locale;

        // The answer comes through the conversation, whatever the client asks for.
        activity.DeliveryMode = null;
        activity.MembersAdded = activity.MembersRemoved = null;
        Reserve();
        var delivery = activity.Type == ActivityTypes.Typing ? Delivery.Passing : Delivery.Kept;
        return await AddAsync(conversation, activity, delivery, cancellationToken);
    }

    /// <summary>Tells the bot of a new conversation, which no client does. Without room for it there is no welcome; the conversation works without.</summary>
    public async Task AnnounceAsync(Conversation conversation)
    {
        if (!queue.TryReserve())
        {
            Log.QueueFull(logger, DirectLineIds.Channel, queue.Count);
            return;
        }

        var update = new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            From = conversation.User,
            Recipient = Conversation.Bot,
            Locale = conversation.Facts.Locale,
            MembersAdded = [Conversation.Bot, conversation.User],
        };
        await AddAsync(conversation, update, Delivery.BotOnly, CancellationToken.None);
    }

    /// <summary>Begins a turn that was taken before; a place for it is reserved.</summary>
    public void Begin(Activity activity)
    {
        var replies = new DirectLineReplies(conversations, activity.Conversation!.Id!, activity.Id!);
        var turn = new Turn(activity, replies);
        queue.Add(turn);
        _ = ForgetAsync(turn, replies);
    }

    private void Reserve()
    {
        if (!queue.TryReserve())
        {
            Log.QueueFull(logger, DirectLineIds.Channel, queue.Count);
            throw new DirectLineException(StatusCodes.Status503ServiceUnavailable, "Bot đang bận. Xin thử lại sau.", TimeSpan.FromSeconds(options.Value.RetryAfterSeconds));
        }
    }

    private async Task<string?> AddAsync(Conversation conversation, Activity activity, Delivery delivery, CancellationToken cancellationToken)
    {
        var begun = false;
        try
        {
            return await conversation.AddAsync(activity, delivery, Take, null, cancellationToken);
        }
        finally
        {
            if (!begun)
            {
                queue.Release();
            }
        }

        void Take(Activity taken)
        {
            begun = true;
            Begin(taken);
        }
    }

    /// <summary>A turn that ended without an answer must not be run again either. One that was given up at shutdown must.</summary>
    private async Task ForgetAsync(Turn turn, DirectLineReplies replies)
    {
        try
        {
            await turn.Outcome;
            if (!replies.Answered && turn.Activity.Type != ActivityTypes.Typing)
            {
                await store.CompleteTurnAsync(turn.Activity.Conversation!.Id!, turn.Activity.Id!, CancellationToken.None);
            }
        }
        catch (OperationCanceledException)
        {
            // Given up: the next start finds it.
        }
#pragma warning disable CA1031 // Nobody waits for this; the worst is that the turn is run once more after the next start.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Log.TurnNotForgotten(logger, e, turn.Activity.Id);
        }
    }
}
