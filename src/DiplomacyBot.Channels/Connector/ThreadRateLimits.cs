namespace DiplomacyBot.Channels.Connector;

/// <summary>
/// Keeps what Teams lets a bot send into one conversation: 7 operations in 1 s, 8 in 2 s, 60 in 30 s and 1,800 in an hour ("Optimize your bot
/// with rate limiting in Teams", per bot per thread limit). Waiting here costs less than being refused: Teams lengthens the wait of who
/// keeps knocking. Safe for concurrent use.
/// </summary>
internal sealed class ThreadRateLimits(TimeProvider time)
{
    private const string Teams = "msteams";

    /// <summary>Whoever would have to wait longer is refused, as by <see cref="RetryPolicy"/>: a worker must not stand still for an hour.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    private static readonly (int Operations, TimeSpan Period)[] Limits =
        [(7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)), (60, TimeSpan.FromSeconds(30)), (1800, TimeSpan.FromHours(1))];

    private static readonly TimeSpan Longest = Limits[^1].Period;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, List<DateTimeOffset>> _threads = new(StringComparer.Ordinal);
    private DateTimeOffset _swept = time.GetUtcNow();

    /// <summary>Conversations remembered: those sent to within the last two hours.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _threads.Count;
            }
        }
    }

    /// <summary>Returns when the next operation in the conversation is allowed; at once on channels without such limits.</summary>
    /// <exception cref="ConnectorException">With status 429: it would take longer than a minute.</exception>
    public async Task WaitAsync(string? channelId, string conversationId, CancellationToken cancellationToken)
    {
        if (channelId == Teams && Reserve(conversationId) is { Ticks: > 0 } wait)
        {
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    /// <summary>Takes the earliest moment that keeps every limit, at or after those given to others, and tells how far away it is.</summary>
    private TimeSpan Reserve(string conversationId)
    {
        var now = time.GetUtcNow();
        lock (_lock)
        {
            Sweep(now);
            if (!_threads.TryGetValue(conversationId, out var taken))
            {
                _threads.Add(conversationId, taken = []);
            }

            taken.RemoveRange(0, taken.TakeWhile(at => at <= now - Longest).Count());
            var next = taken.Count > 0 && taken[^1] > now ? taken[^1] : now;
            foreach (var (operations, period) in Limits)
            {
                if (taken.Count >= operations && taken[^operations] + period is var free && free > next)
                {
                    next = free;
                }
            }

            if (next - now > LongestWait)
            {
                throw new ConnectorException(429);
            }

            taken.Add(next);
            return next - now;
        }
    }

    /// <summary>Once an hour conversations that fell silent are forgotten.</summary>
    private void Sweep(DateTimeOffset now)
    {
        if (now - _swept < Longest)
        {
            return;
        }

        _swept = now;
        foreach (var silent in _threads.Where(t => t.Value.Count == 0 || t.Value[^1] <= now - Longest).Select(static t => t.Key).ToList())
        {
            _threads.Remove(silent);
        }
    }
}
