using System.Collections.Concurrent;

namespace DiplomacyBot.Channels.Tests;

/// <summary>A clock that stands still until it is moved, or that jumps over every wait at once.</summary>
internal sealed class ManualTime(bool skipWaits = false) : TimeProvider
{
    public static readonly DateTimeOffset Start = new(2026, 1, 15, 8, 0, 0, TimeSpan.Zero);

    private readonly Lock _lock = new();
    private readonly List<ManualTimer> _timers = [];
    private DateTimeOffset _now = Start;

    /// <summary>Every wait that was asked for.</summary>
    public ConcurrentQueue<TimeSpan> Waits { get; } = [];

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public void Advance(TimeSpan by)
    {
        List<ManualTimer> due;
        lock (_lock)
        {
            _now += by;
            due = [.. _timers.Where(t => t.Due <= _now)];
            _timers.RemoveAll(due.Contains);
        }

        due.ForEach(static t => t.Fire());
    }

    /// <summary>
    /// Goes from timer to timer until something is so. A timer further away than <paramref name="step"/> is not waited for: whoever set it is
    /// about to be woken by something else.
    /// </summary>
    public async Task AdvanceUntilAsync(Func<bool> isSo, TimeSpan? step = null)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!isSo())
        {
            TimeSpan? next;
            lock (_lock)
            {
                next = _timers.Count > 0 ? _timers.Min(static t => t.Due) - _now : null;
            }

            if (next <= (step ?? TimeSpan.FromSeconds(2)))
            {
                Advance(next.Value);
            }

            await Task.Delay(1, patience.Token);
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Waits until somebody waits for the clock.</summary>
    public async Task WaitedForAsync(int waits = 1)
    {
        while (Waits.Count < waits)
        {
            await Task.Yield();
        }
    }

    private void Schedule(ManualTimer timer, TimeSpan dueTime)
    {
        lock (_lock)
        {
            _timers.Remove(timer);
            if (dueTime == Timeout.InfiniteTimeSpan)
            {
                return;
            }

            timer.Due = _now + dueTime;
            if (!skipWaits)
            {
                _timers.Add(timer);
                Waits.Enqueue(dueTime);
                return;
            }

            _now += dueTime;
        }

        Waits.Enqueue(dueTime);
        ThreadPool.QueueUserWorkItem(static t => t.Fire(), timer, preferLocal: false);
    }

    private sealed class ManualTimer(ManualTime time, TimerCallback callback, object? state) : ITimer
    {
        public DateTimeOffset Due { get; set; }

        public void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            time.Schedule(this, dueTime);
            return true;
        }

        public void Dispose() => time.Schedule(this, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
