using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.Turns;

namespace DiplomacyBot.Channels.Tests.Turns;

/// <summary>Replies that a function takes.</summary>
internal sealed class RepliesTo(Action<Activity> take) : IReplies
{
    public Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        take(activity);
        return Task.FromResult(new ResourceResponse());
    }
}
