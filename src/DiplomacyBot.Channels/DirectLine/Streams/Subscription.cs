using System.Threading.Channels;
using DiplomacyBot.Channels.DirectLine.Conversations;

namespace DiplomacyBot.Channels.DirectLine.Streams;

/// <summary>
/// What waits for one stream: a few activities at most. When the client does not take them quickly enough they are forgotten, and the stream is
/// told to read the store from where it stands. So a slow client costs no memory. It begins like that as well.
/// </summary>
internal sealed class Subscription(Conversation conversation) : IDisposable
{
    public const int MostWaiting = 64;
    private readonly Lock _lock = new();
    private readonly Channel<bool> _bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private List<LiveActivity> _waiting = [];
    private bool _behind = true;

    /// <summary>Activities that wait.</summary>
    public int Waiting
    {
        get
        {
            lock (_lock)
            {
                return _waiting.Count;
            }
        }
    }

    public void Offer(LiveActivity activity)
    {
        lock (_lock)
        {
            if (_behind)
            {
                return;
            }

            if (_waiting.Count < MostWaiting)
            {
                _waiting.Add(activity);
            }
            else
            {
                _waiting = [];
                _behind = true;
            }
        }

        _bell.Writer.TryWrite(true);
    }

    /// <summary>What has come since the last call: activities, or, when some were forgotten, the advice to read the store.</summary>
    public (IReadOnlyList<LiveActivity> Activities, bool ReadStore) Take()
    {
        lock (_lock)
        {
            var taken = (_waiting, _behind);
            (_waiting, _behind) = ([], false);
            return taken;
        }
    }

    /// <summary>Waits until there is something to take; for one waiter.</summary>
    /// <returns>False when the stream is to end.</returns>
    public async ValueTask<bool> WaitAsync(CancellationToken cancellationToken) =>
        await _bell.Reader.WaitToReadAsync(cancellationToken) && _bell.Reader.TryRead(out _);

    /// <summary>No more will come.</summary>
    public void End() => _bell.Writer.TryComplete();

    public void Dispose() => conversation.Unsubscribe(this);
}
