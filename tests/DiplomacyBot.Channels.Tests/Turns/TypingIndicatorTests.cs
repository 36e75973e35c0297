using System.Collections.Concurrent;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.Turns;
using Microsoft.Extensions.Logging.Abstractions;

namespace DiplomacyBot.Channels.Tests.Turns;

public sealed class TypingIndicatorTests
{
    private readonly ManualTime _time = new();
    private readonly ConcurrentQueue<string?> _sent = [];

    [Fact]
    public async Task AQuickAnswerShowsNone()
    {
        await using (Start())
        {
            await _time.WaitedForAsync();
        }

        _time.Advance(TimeSpan.FromMinutes(1));
        _sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task ASlowOneShowsItAgainAndAgainUntilTheAnswer()
    {
        await using (Start())
        {
            await _time.WaitedForAsync();
            _time.Advance(TimeSpan.FromMilliseconds(500));
            await _time.WaitedForAsync(2);
            _time.Advance(TimeSpan.FromSeconds(4));
            await _time.WaitedForAsync(3);
        }

        _time.Advance(TimeSpan.FromMinutes(1));
        _sent.ShouldBe([ActivityTypes.Typing, ActivityTypes.Typing]);
    }

    [Fact]
    public async Task AChannelThatRefusesItDoesNotCostTheAnswer()
    {
        var context = new TurnContext(new Activity { Type = ActivityTypes.Message }, new RepliesTo(static _ => throw new HttpRequestException("away")));
        await using (TypingIndicator.Start(context, _time, NullLogger.Instance))
        {
            await _time.WaitedForAsync();
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        context.Responded.ShouldBeFalse();
    }

    [Fact]
    public async Task WhereRepliesAreCollectedThereIsNone()
    {
        await using (Start(DeliveryModes.ExpectReplies))
        {
            _time.Advance(TimeSpan.FromMinutes(1));
        }

        _sent.ShouldBeEmpty();
        _time.Waits.ShouldBeEmpty();
    }

    private TypingIndicator Start(string? delivery = null) => TypingIndicator.Start(
        new TurnContext(new Activity { Type = ActivityTypes.Message, DeliveryMode = delivery }, new RepliesTo(activity => _sent.Enqueue(activity.Type))),
        _time,
        NullLogger.Instance);
}
