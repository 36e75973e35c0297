using System.Collections.Concurrent;

namespace DiplomacyBot.Qdrant.Tests.Transport;

/// <summary>A clock for tests of waiting: pauses end at once and are noted, deadlines (20 seconds and more) never come.</summary>
internal sealed class QuickTime : TimeProvider
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    public ConcurrentQueue<TimeSpan> Pauses { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime >= Deadline || dueTime < TimeSpan.Zero)
        {
            return base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        Pauses.Enqueue(dueTime);
        return base.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
