using DiplomacyBot.Channels.Activities;

namespace DiplomacyBot.Channels.Turns;

/// <summary>A turn whose answers go where <paramref name="replies"/> takes them.</summary>
internal sealed class TurnContext(Activity activity, IReplies replies) : ITurnContext
{
    public Activity Activity => activity;

    public bool Responded { get; private set; }

    public Task<ResourceResponse> SendActivityAsync(string text, CancellationToken cancellationToken = default) =>
        SendActivityAsync(new Activity { Type = ActivityTypes.Message, Text = text }, cancellationToken);

    public async Task<ResourceResponse> SendActivityAsync(Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var response = await replies.SendAsync(activity.AddressedAsReplyTo(Activity), cancellationToken);
        Responded |= activity.Type != ActivityTypes.Typing;
        return response;
    }

    public async Task<IReadOnlyList<ResourceResponse>> SendActivitiesAsync(IReadOnlyList<Activity> activities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        var responses = new List<ResourceResponse>(activities.Count);
        foreach (var next in activities)
        {
            responses.Add(await SendActivityAsync(next, cancellationToken));
        }

        return responses;
    }

    public Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return replies.UpdateAsync(activity.AddressedAsReplyTo(Activity), cancellationToken);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(activityId);
        return replies.DeleteAsync(new Activity { Id = activityId }.AddressedAsReplyTo(Activity), cancellationToken);
    }
}
