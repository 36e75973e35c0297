using System.Net.WebSockets;
using System.Text.Json;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.DirectLine.Conversations;
using DiplomacyBot.Channels.DirectLine.Streams;
using Microsoft.Extensions.Logging.Abstractions;

namespace DiplomacyBot.Channels.Tests.DirectLine;

public sealed class SubscriptionTests
{
    private readonly MemoryDirectLineStore _store = new();
    private readonly Conversation _conversation;

    public SubscriptionTests()
    {
        var facts = new DirectLineConversation("c", "dl_u", null, null, ManualTime.Start);
        _store.StartAsync(facts, 10, default).GetAwaiter().GetResult();
        _conversation = new Conversation(facts, 0, 0, _store, 1000, new ManualTime());
    }

    [Fact]
    public async Task WhoDoesNotTakeHoldsOnlyAFewActivities()
    {
        using var stream = _conversation.Subscribe();
        stream.Take().ReadStore.ShouldBeTrue();
        for (var i = 0; i < 1000; i++)
        {
            await SayAsync(i, i % 3 == 0);
            stream.Waiting.ShouldBeLessThanOrEqualTo(Subscription.MostWaiting);
        }

        stream.Take().ShouldSatisfyAllConditions(static t => t.ReadStore.ShouldBeTrue(), static t => t.Activities.ShouldBeEmpty());
    }

    [Fact]
    public async Task AStreamThatEndsWakesItsReader()
    {
        using var stream = _conversation.Subscribe();
        var waiting = stream.WaitAsync(default);
        _conversation.End();
        (await waiting).ShouldBeFalse();
        (await _conversation.Subscribe().WaitAsync(default)).ShouldBeFalse();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task HoweverFastAClientIsItGetsEveryKeptActivityOnceAndInOrder(int seed)
    {
        var random = new Random(seed);
        using var socket = new SlowSocket(random);
        using var stop = new CancellationTokenSource();
        var running = new ActivityStream(socket, _conversation, _store, 0, NullLogger.Instance).RunAsync(stop.Token);
        var kept = new List<long>();
        for (var i = 0; i < 600; i++)
        {
            var passing = random.Next(3) == 0;
            var id = await SayAsync(i, passing);
            if (!passing)
            {
                kept.Add(long.Parse(id.Split('|')[1], System.Globalization.CultureInfo.InvariantCulture));
            }

            if (random.Next(20) == 0)
            {
                await Task.Delay(1);
            }
        }

        await socket.GotAsync(kept.Count);
        await stop.CancelAsync();
        await running;
        socket.Kept.ShouldBe(kept);
        socket.All.ShouldBeInOrder(SortDirection.Ascending);
        socket.Watermark.ShouldBe(kept[^1]);
    }

    private async Task<string> SayAsync(int number, bool passing) =>
        (await _conversation.AddAsync(new Activity { Type = passing ? ActivityTypes.Typing : ActivityTypes.Message, Text = $"{number}" }, passing ? Delivery.Passing : Delivery.Kept, null, null, default))!;

    /// <summary>The server's end of a WebSocket whose client takes its time, now and then.</summary>
    private sealed class SlowSocket(Random random) : WebSocket
    {
        private readonly TaskCompletionSource _closed = new();

        public List<long> All { get; } = [];

        public List<long> Kept { get; } = [];

        public long Watermark { get; private set; }

        public override WebSocketCloseStatus? CloseStatus => null;

        public override string? CloseStatusDescription => null;

        public override WebSocketState State => _closed.Task.IsCompleted ? WebSocketState.Closed : WebSocketState.Open;

        public override string? SubProtocol => null;

        public async Task GotAsync(int kept)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            while (true)
            {
                lock (Kept)
                {
                    if (Kept.Count >= kept)
                    {
                        return;
                    }
                }

                await Task.Delay(5, patience.Token);
            }
        }

        public override async Task SendAsync(ArraySegment<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken)
        {
            if (random.Next(4) == 0)
            {
                await Task.Delay(random.Next(1, 10), cancellationToken);
            }

            var set = JsonDocument.Parse(buffer).RootElement;
            lock (Kept)
            {
                foreach (var activity in set.GetProperty("activities").EnumerateArray())
                {
                    var sequence = activity.GetProperty("channelData").GetProperty("webchat:sequence-id").GetInt64();
                    All.Add(sequence);
                    if (activity.GetProperty("type").GetString() == "message")
                    {
                        Kept.Add(sequence);
                    }
                }

                Watermark = long.Parse(set.GetProperty("watermark").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        public override async Task<WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken)
        {
            await _closed.Task.WaitAsync(cancellationToken);
            return new WebSocketReceiveResult(0, WebSocketMessageType.Close, true);
        }

        public override Task CloseOutputAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken)
        {
            _closed.TrySetResult();
            return Task.CompletedTask;
        }

        public override Task CloseAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) => CloseOutputAsync(closeStatus, statusDescription, cancellationToken);

        public override void Abort() => _closed.TrySetResult();

        public override void Dispose() => Abort();
    }
}
