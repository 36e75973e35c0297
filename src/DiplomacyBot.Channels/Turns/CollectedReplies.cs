using System.Text.Json;
using DiplomacyBot.Channels.Activities;

namespace DiplomacyBot.Channels.Turns;

/// <summary>Answers that wait for the HTTP response to their activity (<see cref="DeliveryModes.ExpectReplies"/>).</summary>
internal sealed class CollectedReplies : IReplies
{
    private readonly List<Activity> _activities = [];

    /// <summary>What was answered, in this order.</summary>
    public IReadOnlyList<Activity> Activities => _activities;

    public Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        // A picture of this moment: the bot may go on using the object.
        _activities.Add(ActivityJson.Read(JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Strict.Activity)));
        return Task.FromResult(new ResourceResponse());
    }
}
