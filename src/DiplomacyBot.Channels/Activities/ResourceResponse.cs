namespace DiplomacyBot.Channels.Activities;

/// <summary>What a channel answers to an activity sent to it.</summary>
public sealed class ResourceResponse
{
    /// <summary>The channel's id of the activity; null when it gave none (typing, or a message it splits).</summary>
    public string? Id { get; set; }
}

/// <summary>The HTTP response to an activity with <see cref="DeliveryModes.ExpectReplies"/>.</summary>
internal sealed record ExpectedReplies(IReadOnlyList<Activity> Activities);

/// <summary>What went wrong with a request.</summary>
internal sealed record Problem(string Error);
