using System.Net;
using System.Runtime.CompilerServices;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Generation;

namespace DiplomacyBot.Answering.Tests.Generation;

/// <summary>Whatever happens to the model, the reader gets an extract in time.</summary>
public class ModelTroubleTests
{
    private const string Question = "Cuộc họp SOM ASEAN diễn ra ở thành phố nào?";
    private const string Good = "Cuộc họp SOM ASEAN diễn ra tại thành phố Nha Trang [1].";

    public static TheoryData<string> Failures => ["down", "quota", "cut", "bug", "cancelled"];

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task AModelThatFailsIsReplacedByAnExtract(string failure)
    {
        using var newsroom = Newsroom.WithModel(new ScriptedModel { Answer = (_, _) => FailAsync(failure) }, Articles);
        var answer = await newsroom.AskAsync(Question);
        answer.Mode.ShouldBe("extractive");
        answer.Generation!.Fallback.ShouldBe("unavailable");
        answer.Notice.ShouldNotBeNull();
        answer.Text.ShouldContain("Nha Trang");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AModelThatNeverBeginsIsGivenUpAtItsDeadline(bool obeysCancellation)
    {
        var (clock, waiting) = (new HandClock(Newsroom.Today), new TaskCompletionSource());
        using var newsroom = Newsroom.WithModel(new ScriptedModel { Answer = (_, token) => SilentAsync("", waiting, obeysCancellation ? token : CancellationToken.None) }, Articles, clock: clock);
        var asking = newsroom.AskAsync(Question);
        await waiting.Task;
        asking.IsCompleted.ShouldBeFalse();
        await AdvanceUntilAsync(clock, new GenerationOptions().FirstTokenTimeout, asking);
        (await asking).Generation!.Fallback.ShouldBe("timeout");
    }

    [Fact]
    public async Task AModelThatStopsInTheMiddleIsGivenUpAtTheDeadlineOfTheWhole()
    {
        var (clock, waiting) = (new HandClock(Newsroom.Today), new TaskCompletionSource());
        using var newsroom = Newsroom.WithModel(new ScriptedModel { Answer = (_, token) => SilentAsync(Good + " ", waiting, token) }, Articles, clock: clock);
        var listener = new Listener();
        var asking = newsroom.Answerer.AskAsync(new AskRequest(Question), listener, CancellationToken.None);
        await waiting.Task;
        await AdvanceUntilAsync(clock, new GenerationOptions().TotalTimeout, asking);
        var answer = await asking;
        answer.Generation!.Fallback.ShouldBe("timeout");
        answer.Mode.ShouldBe("extractive");
        listener.Texts.ShouldBe([Good]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(Good + " ")]
    public async Task AModelIsToldApartFromAReaderWhoLeaves(string said)
    {
        var (clock, waiting) = (new HandClock(Newsroom.Today), new TaskCompletionSource());
        var slow = new ScriptedModel { Answer = (_, token) => SilentAsync(said, waiting, token) };
        using (var newsroom = Newsroom.WithModel(slow, Articles, clock: clock))
        {
            var asking = newsroom.AskAsync(Question);
            await waiting.Task;
            Expired(slow).IsCancellationRequested.ShouldBeFalse("nothing is late yet");

            // In small steps: what was said is still being checked, and time that is gone before the model is waited for again is not its doing.
            while (!asking.IsCompleted)
            {
                clock.Advance(new GenerationOptions().TotalTimeout / 200);
                await Task.Delay(1);
            }

            await asking;
        }

        Expired(slow).IsCancellationRequested.ShouldBeTrue();

        var (left, begun) = (new CancellationTokenSource(), new TaskCompletionSource());
        var patient = new ScriptedModel { Answer = (_, token) => SilentAsync(said, begun, token) };
        using (left)
        using (var newsroom = Newsroom.WithModel(patient, Articles, clock: new HandClock(Newsroom.Today)))
        {
            var asking = newsroom.Answerer.AskAsync(new AskRequest(Question), new Listener(), left.Token);
            await begun.Task;
            await left.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(() => asking);
        }

        Expired(patient).IsCancellationRequested.ShouldBeFalse("the reader left, the model did nothing wrong");
    }

    private static CancellationToken Expired(ScriptedModel model) => (CancellationToken)model.Requests.First().Options!.AdditionalProperties![AnsweringRegistration.ExpiredKey]!;

    [Fact]
    public async Task OnlySoManyAnswersUseTheModelAtOnce()
    {
        var (release, begun) = (new TaskCompletionSource(), 0);
        var model = new ScriptedModel { Answer = (_, _) => HeldAsync(release.Task, () => Interlocked.Increment(ref begun)) };
        using var newsroom = Newsroom.WithModel(model, Articles, o => o.MaxConcurrent = 2, new HandClock(Newsroom.Today));
        var asking = Enumerable.Range(0, 8).Select(_ => newsroom.AskAsync(Question)).ToList();
        while (Volatile.Read(ref begun) < 2)
        {
            await Task.Yield();
        }

        release.SetResult();
        (await Task.WhenAll(asking)).ShouldAllBe(a => a.Mode == "chat");
        model.MostAtOnce.ShouldBe(2);
    }

    [Fact]
    public async Task WhereNoPlaceBecomesFreeAnExtractIsGiven()
    {
        var (release, begun) = (new TaskCompletionSource(), new TaskCompletionSource());
        var clock = new HandClock(Newsroom.Today);
        var model = new ScriptedModel { Answer = (_, _) => HeldAsync(release.Task, () => begun.TrySetResult()) };
        using var newsroom = Newsroom.WithModel(model, Articles, o => (o.MaxConcurrent, o.FirstTokenTimeout) = (1, TimeSpan.FromSeconds(2)), clock);
        var first = newsroom.AskAsync(Question);
        await begun.Task;
        var second = newsroom.AskAsync(Question);
        await AdvanceUntilAsync(clock, TimeSpan.FromSeconds(2), second);
        (await second).Generation!.Fallback.ShouldBe("busy");
        release.SetResult();
        (await first).Generation!.Fallback.ShouldBe("timeout");
    }

    [Fact]
    public async Task CancellingGoesThroughToTheModel()
    {
        using var stop = new CancellationTokenSource();
        var (waiting, cancelled) = (new TaskCompletionSource(), new TaskCompletionSource());
        using var newsroom = Newsroom.WithModel(new ScriptedModel { Answer = (_, token) => { token.Register(() => cancelled.TrySetResult()); return SilentAsync("", waiting, token); } }, Articles);
        var asking = newsroom.Answerer.AskAsync(new AskRequest(Question), stop.Token);
        await waiting.Task;
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(asking);
        await cancelled.Task;
    }

    private static IReadOnlyList<Articles.SourceArticle> Articles => Newsroom.Texts(Snippets.All[4], Snippets.All[7]);

    /// <summary>Timers may be set a moment after the model was asked: the clock goes on until one of them fires.</summary>
    private static async Task AdvanceUntilAsync(HandClock clock, TimeSpan step, Task done)
    {
        while (!done.IsCompleted)
        {
            clock.Advance(step);
            await Task.Yield();
        }
    }

    private static async IAsyncEnumerable<string> FailAsync(string failure)
    {
        await Task.Yield();
        if (failure == "cut")
        {
            yield return "Cuộc họp SOM ASEAN diễn ra tại thành phố Nha Trang [1]. Cuộc họp";
        }

        throw failure switch
        {
            "down" => new HttpRequestException("Connection refused"),
            "quota" => new HttpRequestException("Too many requests", null, HttpStatusCode.TooManyRequests),
            "cut" => new IOException("The response ended prematurely."),
            "cancelled" => new TaskCanceledException("The request was canceled due to the configured HttpClient.Timeout."),
            _ => new InvalidOperationException("bug"),
        };
    }

    private static async IAsyncEnumerable<string> SilentAsync(string first, TaskCompletionSource waiting, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return first;
        waiting.TrySetResult();
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
    }

    private static async IAsyncEnumerable<string> HeldAsync(Task release, Action begun)
    {
        begun();
        await release;
        yield return Good;
    }
}
