using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.Turns;

/// <summary>
/// Turns that were taken, a bounded number of them. Turns of one conversation are handed out one at a time in the order they came;
/// different conversations side by side. Safe for concurrent use.
/// </summary>
internal sealed class TurnQueue(IOptions<ChannelsOptions> options)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Queue<Turn>> _lanes = new(StringComparer.Ordinal);
    private readonly Channel<string> _ready = Channel.CreateUnbounded<string>();
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _count;
    private bool _closed;

    /// <summary>Turns waiting or being worked on.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _count;
            }
        }
    }

    /// <summary>Ends when the queue is closed and every turn was completed.</summary>
    public Task Drained => _drained.Task;

    /// <summary>Takes a turn; false when the queue is full or closed.</summary>
    public bool TryAdd(Turn turn)
    {
        if (!TryReserve())
        {
            return false;
        }

        Add(turn);
        return true;
    }

    /// <summary>
    /// Keeps a place for a turn that has to be written down before it may begin; false when the queue is full or closed.
    /// <see cref="Add"/> or <see cref="Release"/> must follow.
    /// </summary>
    public bool TryReserve()
    {
        lock (_lock)
        {
            if (_closed || _count >= options.Value.QueueCapacity)
            {
                return false;
            }

            _count++;
            return true;
        }
    }

    /// <summary>Takes a turn that a place was kept for.</summary>
    public void Add(Turn turn)
    {
        lock (_lock)
        {
            if (_lanes.TryGetValue(turn.Key, out var lane))
            {
                lane.Enqueue(turn);
            }
            else
            {
                // Only a conversation that nobody works on is offered: that keeps its order.
                _lanes.Add(turn.Key, new Queue<Turn>([turn]));
                _ready.Writer.TryWrite(turn.Key);
            }
        }
    }

    /// <summary>Gives back a place that was kept.</summary>
    public void Release()
    {
        lock (_lock)
        {
            _count--;
            FinishIfDrained();
        }
    }

    /// <summary>The next turn; <see cref="Complete"/> must be called when it is done, or its conversation stands still.</summary>
    /// <exception cref="ChannelClosedException">The queue is closed and empty.</exception>
    public async Task<Turn> TakeAsync(CancellationToken cancellationToken)
    {
        var key = await _ready.Reader.ReadAsync(cancellationToken);
        lock (_lock)
        {
            return _lanes[key].Peek();
        }
    }

    /// <summary>Says that a turn that was taken is done.</summary>
    public void Complete(Turn turn)
    {
        lock (_lock)
        {
            var lane = _lanes[turn.Key];
            lane.Dequeue();
            _count--;
            if (lane.Count > 0)
            {
                _ready.Writer.TryWrite(turn.Key);
            }
            else
            {
                _lanes.Remove(turn.Key);
            }

            FinishIfDrained();
        }
    }

    /// <summary>Takes no more turns; those inside are still handed out.</summary>
    public void Close()
    {
        lock (_lock)
        {
            _closed = true;
            FinishIfDrained();
        }
    }

    /// <summary>The turns that were not completed.</summary>
    public IReadOnlyList<Turn> Remaining()
    {
        lock (_lock)
        {
            return [.. _lanes.Values.SelectMany(static lane => lane)];
        }
    }

    private void FinishIfDrained()
    {
        if (_closed && _count == 0)
        {
            _ready.Writer.TryComplete();
            _drained.TrySetResult();
        }
    }
}
