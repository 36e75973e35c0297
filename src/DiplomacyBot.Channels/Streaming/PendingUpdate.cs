namespace DiplomacyBot.Channels.Streaming;

/// <summary>Something to show.</summary>
/// <param name="Text">All of it.</param>
/// <param name="IsText">It is the reply so far; otherwise it says what is being done.</param>
internal sealed record StreamUpdate(string Text, bool IsText);

/// <summary>The newest update that was not shown yet: whoever writes faster than the channel takes replaces it. Safe for concurrent use.</summary>
internal sealed class PendingUpdate
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private StreamUpdate? _newest;
    private bool _hasText;

    /// <summary>Nothing is informed of once there is text.</summary>
    public void Inform(string text) => Set(text, isText: false);

    public void Show(string text) => Set(text, isText: true);

    /// <summary>Waits for an update; null when none comes within <paramref name="wait"/>.</summary>
    public async Task<StreamUpdate?> TakeAsync(TimeSpan wait, TimeProvider time, CancellationToken cancellationToken)
    {
        Task arrived;
        lock (_lock)
        {
            arrived = _arrived.Task;
        }

        try
        {
            await arrived.WaitAsync(wait, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            return null;
        }

        lock (_lock)
        {
            _arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _newest;
        }
    }

    private void Set(string text, bool isText)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        lock (_lock)
        {
            var next = new StreamUpdate(text, isText);
            if ((_hasText && !isText) || next == _newest)
            {
                return;
            }

            (_newest, _hasText) = (next, isText);
            _arrived.TrySetResult();
        }
    }
}
