using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.DirectLine.Streams;

namespace DiplomacyBot.Channels.DirectLine.Conversations;

/// <summary>
/// A conversation that is in use: numbers its activities, writes them down and hands them to the streams that are open, in one order for all.
/// Safe for concurrent use.
/// </summary>
/// <param name="facts">What is known of it.</param>
/// <param name="lastStored">Number of the last activity in the store; 0 when there is none.</param>
/// <param name="lastGiven">Number of the last activity there was.</param>
/// <param name="store">Where activities are kept.</param>
/// <param name="kept">How many are kept.</param>
/// <param name="time">The clock.</param>
#pragma warning disable CA1001 // Without a wait handle there is nothing to dispose of.
internal sealed class Conversation(DirectLineConversation facts, long lastStored, long lastGiven, IDirectLineStore store, int kept, TimeProvider time)
#pragma warning restore CA1001
{
    /// <summary>More than one person's windows need; a client that reconnects again and again leaves dead streams behind.</summary>
    public const int MostStreams = 4;

    private readonly SemaphoreSlim _turnstile = new(1);
    private readonly List<Subscription> _streams = [];
    private long _given = lastGiven;
    private long _stored = lastStored;
    private bool _ended;

    public string Id => facts.Id;

    public DirectLineConversation Facts => facts;

    /// <summary>When somebody last used it.</summary>
    public DateTimeOffset LastSeen { get; private set; } = time.GetUtcNow();

    /// <summary>Sequence number of the last activity that is kept.</summary>
    public long LastStored => Volatile.Read(ref _stored);

    public bool HasStreams
    {
        get
        {
            lock (_streams)
            {
                return _streams.Count > 0;
            }
        }
    }

    public TokenBucket Messages { get; } = new(time);

    public ChannelAccount User => new() { Id = facts.UserId, Name = facts.UserName, Role = "user" };

    public static ChannelAccount Bot => new() { Id = DirectLineIds.Bot, Name = DirectLineIds.BotName, Role = "bot" };

    public void Touch() => LastSeen = time.GetUtcNow();

    /// <summary>Adds an activity: gives it id, time and place, and delivers it.</summary>
    /// <param name="activity">The activity, with its sender and receiver; the rest of the address is filled in.</param>
    /// <param name="delivery">Who gets it.</param>
    /// <param name="begin">Takes it as a turn of the bot, once it is written and before anything else is added; null when it begins none.</param>
    /// <param name="completes">Id of the activity whose turn it answers.</param>
    /// <param name="cancellationToken">Stops waiting; what has begun is finished.</param>
    /// <returns>Its id; null when the conversation is no more.</returns>
    public async Task<string?> AddAsync(Activity activity, Delivery delivery, Action<Activity>? begin, string? completes, CancellationToken cancellationToken)
    {
        await _turnstile.WaitAsync(cancellationToken);
        try
        {
            var sequence = _given + 1;
            Address(activity, sequence);
            var json = JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Strict.Activity);
            if (delivery != Delivery.Passing)
            {
                var entry = new DirectLineEntry(
                    facts.Id,
                    time.GetUtcNow(),
                    delivery == Delivery.Kept ? new DirectLineActivity(sequence, json) : null,
                    kept,
                    begin is null ? null : new DirectLineTurn(facts.Id, activity.Id!, json),
                    completes);
                if (!await store.AppendAsync(entry, CancellationToken.None))
                {
                    End();
                    return null;
                }
            }

            _given = sequence;
            if (delivery == Delivery.Kept)
            {
                Volatile.Write(ref _stored, sequence);
            }

            Publish(new LiveActivity(sequence, LastStored, json), delivery);
            begin?.Invoke(activity);
            return activity.Id;
        }
        finally
        {
            _turnstile.Release();
        }
    }

    /// <summary>Opens a stream; when there are too many, the oldest ends.</summary>
    public Subscription Subscribe()
    {
        var stream = new Subscription(this);
        lock (_streams)
        {
            if (_ended)
            {
                stream.End();
                return stream;
            }

            if (_streams.Count == MostStreams)
            {
                _streams[0].End();
                _streams.RemoveAt(0);
            }

            _streams.Add(stream);
        }

        return stream;
    }

    public void Unsubscribe(Subscription stream)
    {
        lock (_streams)
        {
            _streams.Remove(stream);
        }

        Touch();
    }

    /// <summary>Ends all streams, for good.</summary>
    public void End()
    {
        lock (_streams)
        {
            _ended = true;
            _streams.ForEach(static stream => stream.End());
            _streams.Clear();
        }
    }

    private void Publish(LiveActivity activity, Delivery delivery)
    {
        if (delivery == Delivery.BotOnly)
        {
            return;
        }

        lock (_streams)
        {
            foreach (var stream in _streams)
            {
                stream.Offer(activity);
            }
        }
    }

    private void Address(Activity activity, long sequence)
    {
        activity.Id = DirectLineIds.Activity(facts.Id, sequence);
        activity.Timestamp = time.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        activity.ChannelId = DirectLineIds.Channel;
        activity.ServiceUrl = null;
        activity.Conversation = new ConversationAccount { Id = facts.Id };
        activity.ChannelData = SequenceData.Add(activity.ChannelData, sequence);
    }
}
