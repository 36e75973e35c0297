using System.Globalization;
using DiplomacyBot.Models.Double;
using DiplomacyBot.Models.Faults;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Models.Tests;

/// <summary>
/// How long a server asks to wait, in each form there is (RFC 9110, section 10.2.3), through the official client: its own retries are off, so what is waited is what we read.
/// </summary>
public sealed class RetryAfterTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2025, 11, 3, 8, 0, 0, TimeSpan.Zero);
    private static readonly ChatMessage[] Prompt = [new(ChatRole.User, "Ai chủ trì tọa đàm?")];
    private readonly HurriedTime _time = new(Now);
    private ModelDouble _server = null!;

    public async Task InitializeAsync() => _server = await ModelDouble.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData(429, "7", 7)]
    [InlineData(503, "1", 1)]
    [InlineData(429, "2.5", 2.5)]
    [InlineData(429, "Mon, 03 Nov 2025 08:01:30 GMT", 90)]
    [InlineData(429, "Monday, 03-Nov-25 08:00:20 GMT", 20)]
    public async Task ThePatientWaitAsLongAsTheServerAsks(int status, string header, double seconds)
    {
        Refuse(status, header, times: 1);
        using var models = On();

        (await models.Passages.GenerateAsync(["a"])).Count.ShouldBe(1);

        _time.Waits.ShouldBe([TimeSpan.FromSeconds(seconds)]);
        _server.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task AStreamedReplyWaitsToo()
    {
        Refuse(429, (Now + TimeSpan.FromSeconds(45)).ToString("R", CultureInfo.InvariantCulture), times: 1);
        using var models = On();

        (await models.Chat.GetStreamingResponseAsync(Prompt).ToListAsync()).ShouldNotBeEmpty();

        _time.Waits.ShouldBe([TimeSpan.FromSeconds(45)]);
    }

    [Fact]
    public async Task EachRefusalIsWaitedForByItself()
    {
        var headers = new Queue<string>(["3", (Now + TimeSpan.FromSeconds(13)).ToString("R", CultureInfo.InvariantCulture)]);
        _server.Interfere = async (context, _) => headers.TryDequeue(out var header) && await ModelDouble.RefuseAsync(context, 429, "Rate limit reached", "rate_limit_exceeded", header);
        using var models = On();

        await models.Passages.GenerateAsync(["a"]);

        _time.Waits.ShouldBe([TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(10)], "a date is a moment: three seconds of it have passed");
    }

    [Fact]
    public async Task ADateThatHasPassedIsNotWaitedFor()
    {
        Refuse(429, "Mon, 03 Nov 2025 07:00:00 GMT", times: 1);
        using var models = On();

        await models.Passages.GenerateAsync(["a"]);

        _time.Waits.ShouldBeEmpty();
        _server.Requests.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("")]
    public async Task WhatIsNoTimeLeavesItToUs(string header)
    {
        Refuse(429, header, times: 1);
        using var models = On();

        await models.Passages.GenerateAsync(["a"]);

        _time.Waits.ShouldHaveSingleItem().ShouldBeInRange(TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task ADateBeyondAllPatienceIsNotWaitedFor()
    {
        Refuse(429, "Tue, 04 Nov 2025 08:00:00 GMT", times: 9);
        using var models = On();

        var fault = await Should.ThrowAsync<ModelException>(() => models.Passages.GenerateAsync(["a"]));

        fault.RetryAfter.ShouldBe(TimeSpan.FromDays(1));
        _time.Waits.ShouldBeEmpty();
        _server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task OnARealClockASecondIsASecond()
    {
        Refuse(429, "1", times: 1);
        using var models = Models.On(_server, ("Embedding:Retries", "3"));
        var started = TimeProvider.System.GetTimestamp();

        await models.Passages.GenerateAsync(["a"]);

        // A timer may be early by its resolution; how late it is depends on the machine.
        TimeProvider.System.GetElapsedTime(started).ShouldBeGreaterThan(TimeSpan.FromSeconds(0.95));
    }

    private void Refuse(int status, string header, int times) =>
        _server.Interfere = async (context, _) => Interlocked.Decrement(ref times) >= 0 && await ModelDouble.RefuseAsync(context, status, "Rate limit reached", "rate_limit_exceeded", header);

    private Models On() => new(
        services => services.AddSingleton<TimeProvider>(_time),
        ("Chat:Provider", "Compatible"), ("Chat:Endpoint", _server.Url), ("Chat:Model", "m"), ("Chat:Retries", "3"),
        ("Embedding:Provider", "Compatible"), ("Embedding:Endpoint", _server.Url), ("Embedding:Model", "e"), ("Embedding:Retries", "3"));
}
