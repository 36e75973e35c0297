using DiplomacyBot.Channels.Activities;

namespace DiplomacyBot.Channels.Turns;

/// <summary>An activity that was taken and is not yet worked off.</summary>
/// <param name="activity">The activity.</param>
/// <param name="replies">Where its answers go; null: to the connector of its channel.</param>
internal sealed class Turn(Activity activity, IReplies? replies = null)
{
    private readonly TaskCompletionSource<TurnOutcome> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Activity Activity => activity;

    public IReplies? Replies => replies;

    /// <summary>Turns with the same key keep their order.</summary>
    public string Key { get; } = $"{activity.ChannelId}\n{activity.Conversation?.Id}";

    /// <summary>Replies go into the HTTP response.</summary>
    public bool ExpectsReplies => activity.DeliveryMode == DeliveryModes.ExpectReplies;

    /// <summary>The HTTP response waits for the turn.</summary>
    public bool IsAwaited => ExpectsReplies || activity.Type == ActivityTypes.Invoke;

    /// <summary>Ends when the turn ends; cancelled when it was given up.</summary>
    public Task<TurnOutcome> Outcome => _outcome.Task;

    public void Finish(TurnOutcome outcome) => _outcome.TrySetResult(outcome);

    public void GiveUp() => _outcome.TrySetCanceled();
}

/// <summary>How a turn ended.</summary>
/// <param name="Failed">The bot threw.</param>
/// <param name="Response">The response to an invoke; null to everything else.</param>
/// <param name="Replies">Activities for the HTTP response; empty in normal delivery.</param>
internal sealed record TurnOutcome(bool Failed, InvokeResponse? Response, IReadOnlyList<Activity> Replies);
