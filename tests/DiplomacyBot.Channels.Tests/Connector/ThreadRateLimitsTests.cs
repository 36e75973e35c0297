using DiplomacyBot.Channels.Connector;

namespace DiplomacyBot.Channels.Tests.Connector;

public sealed class ThreadRateLimitsTests
{
    private static readonly (int Operations, double Seconds)[] Documented = [(7, 1), (8, 2), (60, 30), (1800, 3600)];

    private readonly ManualTime _time = new(skipWaits: true);

    [Fact]
    public async Task SevenGoAtOnceAndTheEighthWaitsASecond()
    {
        var limits = new ThreadRateLimits(_time);
        await SendAsync(limits, "a", 7);
        _time.Waits.ShouldBeEmpty();

        await SendAsync(limits, "a", 1);
        _time.Waits.ShouldBe([TimeSpan.FromSeconds(1)]);

        // Eight in two seconds: the ninth waits for the second of them.
        await SendAsync(limits, "a", 1);
        _time.Waits.ShouldBe([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1)]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task WhateverTheTrafficEveryDocumentedLimitIsKept(int seed)
    {
        var (limits, random, sent) = (new ThreadRateLimits(_time), new Random(seed), new List<DateTimeOffset>());
        while (sent.Count < 2500)
        {
            try
            {
                await limits.WaitAsync("msteams", "a", CancellationToken.None);
                sent.Add(_time.GetUtcNow());
            }
            catch (ConnectorException e) when (e.StatusCode == 429)
            {
                _time.Advance(TimeSpan.FromMinutes(1));
            }

            if (random.Next(20) == 0)
            {
                _time.Advance(TimeSpan.FromMilliseconds(random.Next(5000)));
            }
        }

        foreach (var (operations, seconds) in Documented)
        {
            for (var i = operations; i < sent.Count; i++)
            {
                (sent[i] - sent[i - operations]).TotalSeconds.ShouldBeGreaterThanOrEqualTo(seconds, $"operation {i} within {operations} of {seconds} s");
            }
        }
    }

    [Fact]
    public async Task ThoseWhoWaitTogetherAreLetGoInTurn()
    {
        var time = new ManualTime();
        var limits = new ThreadRateLimits(time);
        var waiting = Enumerable.Range(0, 10).Select(_ => limits.WaitAsync("msteams", "a", CancellationToken.None)).ToList();
        waiting.Count(static w => w.IsCompletedSuccessfully).ShouldBe(7);

        time.Advance(TimeSpan.FromSeconds(1));
        await waiting[7];
        waiting.Count(static w => w.IsCompletedSuccessfully).ShouldBe(8);

        time.Advance(TimeSpan.FromSeconds(2));
        await Task.WhenAll(waiting);
    }

    [Fact]
    public async Task ConversationsDoNotWaitForEachOtherAndOtherChannelsNotAtAll()
    {
        var limits = new ThreadRateLimits(_time);
        for (var i = 0; i < 20; i++)
        {
            await SendAsync(limits, $"a{i}", 7);
        }

        for (var i = 0; i < 100; i++)
        {
            await limits.WaitAsync("directline", "a", CancellationToken.None);
            await limits.WaitAsync(null, "a", CancellationToken.None);
        }

        _time.Waits.ShouldBeEmpty();
    }

    [Fact]
    public async Task NobodyIsKeptWaitingForLongerThanAMinute()
    {
        var limits = new ThreadRateLimits(_time);
        await SendAsync(limits, "a", 1800);

        (await Should.ThrowAsync<ConnectorException>(() => SendAsync(limits, "a", 1))).StatusCode.ShouldBe(429);

        _time.Advance(TimeSpan.FromHours(1));
        await SendAsync(limits, "a", 7);
    }

    [Fact]
    public async Task ConversationsThatFellSilentAreForgotten()
    {
        var limits = new ThreadRateLimits(_time);
        for (var i = 0; i < 100; i++)
        {
            await SendAsync(limits, $"a{i}", 1);
        }

        _time.Advance(TimeSpan.FromHours(2));
        await SendAsync(limits, "new", 1);

        limits.Count.ShouldBe(1);
    }

    [Fact]
    public async Task WaitingEndsWithTheTurn()
    {
        var limits = new ThreadRateLimits(new ManualTime());
        using var turn = new CancellationTokenSource();
        await SendAsync(limits, "a", 7);
        var waiting = limits.WaitAsync("msteams", "a", turn.Token);

        await turn.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => waiting);
    }

    private static async Task SendAsync(ThreadRateLimits limits, string conversation, int operations)
    {
        for (var i = 0; i < operations; i++)
        {
            await limits.WaitAsync("msteams", conversation, CancellationToken.None);
        }
    }
}
