using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.DirectLine.Conversations;

namespace DiplomacyBot.Channels.Tests.DirectLine;

/// <summary>A second server over what the first has left behind.</summary>
public sealed class RestartTests
{
    private readonly MemoryDirectLineStore _store = new();
    private readonly ManualTime _time = new();

    [Fact]
    public async Task ConversationsTokensAndWatermarksOutliveTheServer()
    {
        LineClient client;
        await using (var first = await LineServer.EchoAsync(_store, _time))
        {
            client = await first.WelcomedAsync();
            await client.SayAsync("a");
            await client.PollAsync(3);
        }

        await using var second = await LineServer.EchoAsync(_store, _time);
        client = client.At(second);
        using var stream = await client.ReconnectAsync("3");
        await client.SayAsync("b");

        (await stream.TextsAsync(3)).ShouldBe(["echo a", "b", "echo b"]);
        (await client.GetAsync()).Activities.Count.ShouldBe(5);
    }

    [Fact]
    public async Task NumbersOfPassingActivitiesAreNotGivenAgain()
    {
        LineClient client;
        await using (var first = await LineServer.StartAsync(static async (turn, token) =>
        {
            for (var i = 0; i < 100; i++)
            {
                await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, token);
            }
        }, _store, _time))
        {
            client = await first.OpenAsync();
            await client.SayAsync("a");
            await first.TurnsAsync(2);
        }

        await using var second = await LineServer.EchoAsync(_store, _time);
        string.CompareOrdinal((await client.At(second).SayAsync("b")).Split('|')[1], "0000202").ShouldBePositive("two turns, two hundred times typing");
    }

    [Fact]
    public async Task AQuestionThatWasNotAnsweredIsAnsweredOnceAfterTheRestart()
    {
        LineClient client;
        var never = new TaskCompletionSource();
        await using (var first = await LineServer.StartAsync((turn, token) => turn.Activity.Type == ActivityTypes.Message ? never.Task.WaitAsync(token) : Task.CompletedTask, _store, _time, ("Channels:DrainSeconds", "0")))
        {
            client = await first.OpenAsync();
            await client.SayAsync("a");
            await first.TurnsAsync(2);
        }

        _store.Unfinished.ShouldHaveSingleItem();
        await using (var second = await LineServer.EchoAsync(_store, _time))
        {
            (await client.At(second).PollAsync(2)).Select(static a => a.GetProperty("text").GetString()).ShouldBe(["a", "echo a"]);
        }

        _store.Unfinished.ShouldBeEmpty();
        await using var third = await LineServer.EchoAsync(_store, _time);
        await client.At(third).SayAsync("b");
        (await client.At(third).PollAsync(4)).Select(static a => a.GetProperty("text").GetString()).ShouldBe(["a", "echo a", "b", "echo b"]);
    }

    [Fact]
    public async Task WhatKillsTheServerAgainAndAgainIsGivenUp()
    {
        LineClient client;
        var never = new TaskCompletionSource();
        await using (var first = await LineServer.StartAsync((_, token) => never.Task.WaitAsync(token), _store, _time, ("Channels:DrainSeconds", "0")))
        {
            client = await first.OpenAsync();
            await first.TurnsAsync(1);
        }

        for (var attempt = 0; attempt < UnfinishedTurns.MostAttempts; attempt++)
        {
            await using var again = await LineServer.StartAsync((_, token) => never.Task.WaitAsync(token), _store, _time, ("Channels:DrainSeconds", "0"));
            await again.TurnsAsync(1);
        }

        await using var last = await LineServer.EchoAsync(_store, _time);
        await client.At(last).SayAsync("b");
        (await client.At(last).PollAsync(2)).Select(static a => a.GetProperty("text").GetString()).ShouldBe(["b", "echo b"]);
        _store.Unfinished.ShouldBeEmpty();
    }

    [Fact]
    public async Task ATurnThatEndsWithoutAWordIsNotRunAgain()
    {
        await using (var first = await LineServer.EchoAsync(_store, _time))
        {
            var client = await first.WelcomedAsync();
            await client.PostAsync("""{"type":"event","name":"like"}""");
            await first.TurnsAsync(2);
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            while (_store.Unfinished.Count > 0)
            {
                await Task.Delay(5, patience.Token);
            }
        }

        await using var second = await LineServer.EchoAsync(_store, _time);
        await (await second.OpenAsync()).PollAsync(1);
        second.Turns.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task ABotThatFailsSaysSoAndIsNotAskedAgain()
    {
        LineClient client;
        await using (var first = await LineServer.StartAsync(static (turn, _) => turn.Activity.Type == ActivityTypes.Message ? throw new InvalidOperationException("broken") : Task.CompletedTask, _store, _time))
        {
            client = await first.OpenAsync();
            await client.SayAsync("a");
            (await client.PollAsync(2))[1].GetProperty("text").GetString()!.ShouldStartWith("Xin lỗi");
        }

        _store.Unfinished.ShouldBeEmpty();
    }
}
