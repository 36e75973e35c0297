namespace DiplomacyBot.Chat;

/// <summary>
/// Which conversations were welcomed a short while ago: channels announce a new conversation twice, as conversationUpdate and as
/// installationUpdate, in either order. Safe for concurrent use.
/// </summary>
internal sealed class Welcomes(TimeProvider time)
{
    private const int Most = 10_000;
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(10);
    private readonly Dictionary<string, DateTimeOffset> _welcomed = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>True for the first of them; the caller then says welcome.</summary>
    public bool TryBegin(string conversation)
    {
        var now = time.GetUtcNow();
        lock (_lock)
        {
            if (_welcomed.TryGetValue(conversation, out var at) && now - at < Remembered)
            {
                return false;
            }

            if (_welcomed.Count >= Most)
            {
                Forget(now);
            }

            _welcomed[conversation] = now;
            return true;
        }
    }

    /// <summary>Drops what has aged, or everything when nothing has: a second welcome is a smaller evil than memory without bound.</summary>
    private void Forget(DateTimeOffset now)
    {
        foreach (var old in _welcomed.Where(w => now - w.Value >= Remembered).Select(static w => w.Key).ToList())
        {
            _welcomed.Remove(old);
        }

        if (_welcomed.Count >= Most)
        {
            _welcomed.Clear();
        }
    }
}
