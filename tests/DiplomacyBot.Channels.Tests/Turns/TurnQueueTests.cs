using System.Collections.Concurrent;
using System.Threading.Channels;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.Turns;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.Tests.Turns;

public sealed class TurnQueueTests
{
    [Fact]
    public async Task AConversationIsHandedOutOneTurnAtATime()
    {
        var queue = Queue(10);
        var (first, second, other) = (Turn("a", "1"), Turn("a", "2"), Turn("b", "3"));
        new[] { first, second, other }.ShouldAllBe(t => queue.TryAdd(t));

        (await queue.TakeAsync(default)).ShouldBeSameAs(first);
        (await queue.TakeAsync(default)).ShouldBeSameAs(other);
        var waiting = queue.TakeAsync(default);
        waiting.IsCompleted.ShouldBeFalse();

        queue.Complete(first);
        (await waiting).ShouldBeSameAs(second);
    }

    [Fact]
    public async Task ConversationsOfDifferentChannelsAreNotTheSame()
    {
        var queue = Queue(10);
        queue.TryAdd(Turn("a", "1", "msteams"));
        queue.TryAdd(Turn("a", "2", "webchat"));

        await queue.TakeAsync(default);
        (await queue.TakeAsync(default)).Activity.Id.ShouldBe("2");
    }

    [Fact]
    public async Task WhatIsWorkedOnCountsAgainstTheCapacity()
    {
        var queue = Queue(2);
        queue.TryAdd(Turn("a", "1")).ShouldBeTrue();
        queue.TryAdd(Turn("b", "2")).ShouldBeTrue();
        queue.TryAdd(Turn("c", "3")).ShouldBeFalse();

        var turn = await queue.TakeAsync(default);
        queue.TryAdd(Turn("c", "3")).ShouldBeFalse();
        queue.Complete(turn);
        queue.TryAdd(Turn("c", "3")).ShouldBeTrue();
        queue.Count.ShouldBe(2);
    }

    [Fact]
    public async Task AClosedQueueTakesNothingAndHandsOutTheRest()
    {
        var queue = Queue(10);
        queue.TryAdd(Turn("a", "1"));
        queue.TryAdd(Turn("a", "2"));
        queue.Close();
        queue.TryAdd(Turn("a", "3")).ShouldBeFalse();

        for (var i = 0; i < 2; i++)
        {
            queue.Drained.IsCompleted.ShouldBeFalse();
            queue.Complete(await queue.TakeAsync(default));
        }

        await queue.Drained;
        await Should.ThrowAsync<ChannelClosedException>(() => queue.TakeAsync(default));
    }

    [Fact]
    public async Task UnderLoadNothingIsLostDoubledOrOutOfOrder()
    {
        const int Conversations = 20, Each = 200;
        var queue = Queue(Conversations * Each);
        var seen = new ConcurrentDictionary<string, ConcurrentQueue<int>>();
        var workers = Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            try
            {
                while (true)
                {
                    var turn = await queue.TakeAsync(default);
                    seen.GetOrAdd(turn.Key, static _ => []).Enqueue(int.Parse(turn.Activity.Id!, System.Globalization.CultureInfo.InvariantCulture));
                    await Task.Yield();
                    queue.Complete(turn);
                }
            }
            catch (ChannelClosedException)
            {
                // Done.
            }
        })).ToArray();

        Parallel.For(0, Conversations, c =>
        {
            for (var i = 0; i < Each; i++)
            {
                queue.TryAdd(Turn($"c{c}", i.ToString(System.Globalization.CultureInfo.InvariantCulture))).ShouldBeTrue();
            }
        });
        queue.Close();
        await Task.WhenAll(workers);

        seen.Count.ShouldBe(Conversations);
        seen.Values.ShouldAllBe(ids => ids.SequenceEqual(Enumerable.Range(0, Each)));
    }

    private static TurnQueue Queue(int capacity) => new(Options.Create(new ChannelsOptions { QueueCapacity = capacity }));

    private static Turn Turn(string conversation, string id, string channel = "msteams") =>
        new(new Activity { Type = ActivityTypes.Message, Id = id, ChannelId = channel, Conversation = new ConversationAccount { Id = conversation } });
}
