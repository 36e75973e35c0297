namespace DiplomacyBot.Channels.DirectLine.Conversations;

/// <summary>So many in a minute: all at once, or spread. Safe for concurrent use.</summary>
internal sealed class TokenBucket(TimeProvider time)
{
    private readonly Lock _lock = new();
    private double _used;
    private DateTimeOffset _at = time.GetUtcNow();

    /// <summary>True when nothing is owed any more: the bucket can be forgotten.</summary>
    public bool IsFull(int perMinute)
    {
        lock (_lock)
        {
            Refill(perMinute);
            return _used <= 0;
        }
    }

    /// <summary>True when one more may be done now; otherwise <paramref name="wait"/> says when.</summary>
    public bool TryTake(int perMinute, out TimeSpan wait)
    {
        lock (_lock)
        {
            Refill(perMinute);
            wait = TimeSpan.Zero;
            if (_used + 1 <= perMinute)
            {
                _used++;
                return true;
            }

            wait = TimeSpan.FromMinutes((_used + 1 - perMinute) / perMinute);
            return false;
        }
    }

    private void Refill(int perMinute)
    {
        var now = time.GetUtcNow();
        _used = Math.Max(0, _used - (Math.Max(0, (now - _at).TotalMinutes) * perMinute));
        _at = now;
    }
}
