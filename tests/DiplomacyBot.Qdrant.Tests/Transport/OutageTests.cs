using DiplomacyBot.Qdrant.Transport;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Retrieval.Terms;
using DiplomacyBot.Retrieval.Tests.Contract;
using Microsoft.AspNetCore.Http;

namespace DiplomacyBot.Qdrant.Tests.Transport;

/// <summary>Servers that are slow, busy, broken or gone.</summary>
public sealed class OutageTests : IAsyncLifetime
{
    private readonly QuickTime _time = new();
    private TestServer _server = null!;
    private QdrantPassageIndex _index = null!;

    public async Task InitializeAsync()
    {
        _server = await TestServer.StartDoubleAsync(apiKey: "secret");
        var options = _server.Options();
        options.ApiKey = "secret";
        _index = new QdrantPassageIndex(options, time: _time);
        await _index.UpsertAsync([Articles.Of("a", "hội đàm")], default);
    }

    public async Task DisposeAsync()
    {
        _index.Dispose();
        await _server.DisposeAsync();
    }

    public static TheoryData<string> Kinds() => ["429", "500", "503", "cut", "half", "garbage", "page", "empty", "null"];

    [SkippableTheory]
    [MemberData(nameof(Kinds))]
    public async Task WhatPassesIsTriedAgainAndNothingIsDoneTwice(string kind)
    {
        _server.Double.Interfere = Outages.First(2, Outage(kind));

        await _index.UpsertAsync([Articles.Of("a", "hội nghị"), Articles.Of("b", "hội đàm")], default);

        (await _index.CountAsync(default)).ShouldBe(2);
        _time.Pauses.Count.ShouldBe(2);
    }

    [SkippableTheory]
    [MemberData(nameof(Kinds))]
    public async Task AQuestionIsTriedAgainTwiceAndThenQdrantIsAway(string kind)
    {
        _server.Double.Interfere = Outages.First(2, Outage(kind));
        (await _index.FindAsync(Question, default))!.ByTerms.Count.ShouldBe(1);

        var requests = 0;
        _server.Double.Interfere = context =>
        {
            requests++;
            return Outage(kind)(context);
        };
        (await Should.ThrowAsync<IndexUnavailableException>(() => _index.FindAsync(Question, default))).Message.ShouldContain("Qdrant:Url");
        requests.ShouldBe(3);
    }

    [SkippableFact]
    public async Task TheServersRetryAfterIsObeyed()
    {
        _server.Double.Interfere = Outages.First(1, Outages.Status(429, "7"));
        await _index.CountAsync(default);
        _time.Pauses.ShouldBe([TimeSpan.FromSeconds(7)]);
    }

    [SkippableFact]
    public async Task ALongerWaitThanAQuestionHasIsNotWaitedFor()
    {
        _server.Double.Interfere = Outages.Status(429, "3600");

        await Should.ThrowAsync<IndexUnavailableException>(() => _index.FindAsync(Question, default));

        _time.Pauses.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task WhileQdrantIsAwayQuestionsDoNotAllFindOutForThemselves()
    {
        var requests = 0;
        _server.Double.Interfere = context =>
        {
            requests++;
            return Outages.Cut(context);
        };
        for (var i = 0; i < 10; i++)
        {
            await Should.ThrowAsync<IndexUnavailableException>(() => _index.FindAsync(Question, default));
        }

        requests.ShouldBeLessThanOrEqualTo(6, "two questions, each tried three times, open the breaker");
    }

    [SkippableTheory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(413)]
    [InlineData(422)]
    public async Task ARefusalIsNotTriedAgain(int status)
    {
        var requests = 0;
        _server.Double.Interfere = context =>
        {
            requests++;
            return Outages.Status(status)(context);
        };

        var refusal = await Should.ThrowAsync<QdrantException>(() => _index.CountAsync(default));

        ((int)refusal.Status).ShouldBe(status);
        refusal.Message.ShouldContain("overloaded");
        requests.ShouldBe(1);
    }

    [SkippableFact]
    public async Task AWrongKeyIsNamedAndNeverShown()
    {
        var options = _server.Options();
        options.ApiKey = "wrong-key-123";
        using var stranger = new QdrantPassageIndex(options);

        var refusal = await Should.ThrowAsync<QdrantException>(() => stranger.CountAsync(default));

        refusal.Message.ShouldContain("Qdrant:ApiKey");
        refusal.ToString().ShouldNotContain(options.ApiKey);
    }

    [SkippableFact]
    public async Task ASlowServerKeepsNoQuestionWaiting()
    {
        var options = _server.Options();
        (options.ApiKey, options.SearchTimeout) = ("secret", TimeSpan.FromMilliseconds(200));
        using var index = new QdrantPassageIndex(options);
        _server.Double.Interfere = static async context =>
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return true;
        };

        (await Should.ThrowAsync<IndexUnavailableException>(() => index.FindAsync(Question, default))).Message.ShouldContain("0.2 s");
    }

    [SkippableFact]
    public async Task CancellingEndsAWaitingRequest()
    {
        using var cancelled = new CancellationTokenSource();
        _server.Double.Interfere = async context =>
        {
            await cancelled.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return true;
        };

        await Should.ThrowAsync<OperationCanceledException>(() => _index.UpsertAsync([Articles.Of("b", "hội đàm")], cancelled.Token));
    }

    [SkippableFact]
    public async Task AnAnswerThatGoesElsewhereIsNotFollowedWithTheKey()
    {
        _server.Double.Interfere = static context =>
        {
            context.Response.Redirect("http://127.0.0.1:9/steal");
            return Task.FromResult(true);
        };

        (await Should.ThrowAsync<QdrantException>(() => _index.CountAsync(default))).Status.ShouldBe(System.Net.HttpStatusCode.Found);
    }

    [SkippableFact]
    public async Task ACollectionWhoseCreationWasNotAnsweredIsNotCreatedTwice()
    {
        var options = _server.Options();
        options.ApiKey = "secret";
        using var index = new QdrantPassageIndex(options, time: _time);
        var cut = 0;
        _server.Double.After = context => HttpMethods.IsPut(context.Request.Method) && Interlocked.Exchange(ref cut, 1) == 0;

        await index.UpsertAsync([Articles.Of("a", "hội đàm")], default);

        cut.ShouldBe(1);
        (await index.CountAsync(default)).ShouldBe(1);
    }

    private static PassageQuery Question => new() { Terms = new QuestionVector().AddText("hội đàm").ToSparseVector() };

    private static Func<HttpContext, Task<bool>> Outage(string kind) => kind switch
    {
        "cut" => Outages.Cut,
        "half" => Outages.Half,
        "garbage" => Outages.Says("\u0000\u0001 rác {{{"),
        "page" => Outages.Says("<html>502 Bad Gateway</html>"),
        "empty" => Outages.Says(""),
        "null" => Outages.Says("null"),
        _ => Outages.Status(int.Parse(kind, System.Globalization.CultureInfo.InvariantCulture)),
    };
}
