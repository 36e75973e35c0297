using DiplomacyBot.Models.Double;
using DiplomacyBot.Models.Faults;
using Microsoft.Extensions.AI;

namespace DiplomacyBot.Models.Tests;

/// <summary>The chat model through the official client, against a server on loopback.</summary>
public sealed class ChatTests : IAsyncLifetime
{
    private static readonly ChatMessage[] Prompt = [new(ChatRole.System, "Bạn là biên tập viên."), new(ChatRole.User, "Ai chủ trì tọa đàm?")];
    private ModelDouble _server = null!;

    public async Task InitializeAsync()
    {
        _server = await ModelDouble.StartAsync();
        _server.Reply = static _ => "Ông Lê Hoài Trung chủ trì tọa đàm [1].";
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task AReplyComesWholeWithWhatItCost()
    {
        using var models = Models.On(_server);

        var response = await models.Chat.GetResponseAsync(Prompt, new ChatOptions { Temperature = 0.1f, MaxOutputTokens = 700, StopSequences = ["═══"] });

        response.Text.ShouldBe("Ông Lê Hoài Trung chủ trì tọa đàm [1].");
        response.Usage!.TotalTokenCount.ShouldBe(12);
        response.FinishReason.ShouldBe(ChatFinishReason.Stop);
        var sent = _server.Requests.Single();
        sent.Path.ShouldBe("/v1/chat/completions");
        sent.Headers.ContainsKey("Authorization").ShouldBeFalse();
        sent.Messages.ShouldBe([("system", "Bạn là biên tập viên."), ("user", "Ai chủ trì tọa đàm?")]);
        sent.Body.GetProperty("temperature").GetSingle().ShouldBe(0.1f);
        sent.Body.GetProperty("max_tokens").GetInt32().ShouldBe(700);
        sent.Body.GetProperty("stop")[0].GetString().ShouldBe("═══");
        sent.Body.TryGetProperty("max_completion_tokens", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task AStreamComesPieceByPiece()
    {
        using var models = Models.On(_server);
        var updates = await models.Chat.GetStreamingResponseAsync(Prompt).ToListAsync();

        string.Concat(updates.Select(update => update.Text)).ShouldBe("Ông Lê Hoài Trung chủ trì tọa đàm [1].");
        updates.Count(update => update.Text.Length > 0).ShouldBeGreaterThan(3);
        updates.SelectMany(update => update.Contents).OfType<UsageContent>().Single().Details.OutputTokenCount.ShouldBe(5);
    }

    [Fact]
    public async Task AStreamThatBreaksOffIsAFaultAndNotAnEnd()
    {
        _server.Interfere = async (context, _) =>
        {
            await ChatStream.WritePiecesAsync(context, "Ông Lê Hoài", default);
            return true;
        };
        using var models = Models.On(_server);
        var seen = "";

        var fault = await Should.ThrowAsync<ModelException>(async () =>
        {
            await foreach (var update in models.Chat.GetStreamingResponseAsync(Prompt))
            {
                seen += update.Text;
            }
        });

        seen.ShouldBe("Ông Lê Hoài");
        fault.Fault.ShouldBe(ModelFault.CutShort);
    }

    [Fact]
    public async Task AConnectionThatIsCutInTheMiddleIsAFault()
    {
        _server.Interfere = async (context, _) =>
        {
            await ChatStream.WritePiecesAsync(context, "Ông Lê Hoài", default);
            context.Abort();
            return true;
        };
        using var models = Models.On(_server);

        (await FaultOfStreamAsync(models)).IsTransient.ShouldBeTrue();
    }

    [Fact]
    public async Task AStreamThatFailsBeforeItsFirstPieceIsTriedAgain()
    {
        var failed = false;
        _server.Interfere = async (context, _) => !failed && (failed = true) && await ModelDouble.RefuseAsync(context, 503, "overloaded", retryAfter: "0");
        using var models = Models.On(_server, ("Chat:Retries", "1"));

        string.Concat((await models.Chat.GetStreamingResponseAsync(Prompt).ToListAsync()).Select(update => update.Text)).ShouldStartWith("Ông Lê");
        _server.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task NonsenseInAStreamIsAFault()
    {
        _server.Interfere = async (context, _) =>
        {
            context.Response.ContentType = "text/event-stream";
            await context.Response.Body.WriteAsync("data: {\"choices\": [ nonsense\n\n"u8.ToArray());
            return true;
        };
        using var models = Models.On(_server);

        (await FaultOfStreamAsync(models)).Fault.ShouldBe(ModelFault.NotUnderstood);
    }

    [Fact]
    public async Task SamplingIsLeftOutForModelsThatRefuseIt()
    {
        using var models = Models.On(_server, ("Chat:SendSampling", "false"));
        await models.Chat.GetResponseAsync(Prompt, new ChatOptions { Temperature = 0.1f, TopP = 1 });

        _server.Requests.Single().Body.TryGetProperty("temperature", out _).ShouldBeFalse();
        _server.Requests.Single().Body.TryGetProperty("top_p", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task OnlySoManyCallsAreUnderWayAtOnce()
    {
        var (running, most, open) = (0, 0, new TaskCompletionSource());
        _server.Interfere = async (_, _) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            await open.Task;
            Interlocked.Decrement(ref running);
            return false;
        };
        using var models = Models.On(_server, ("Chat:MaxParallel", "2"));
        var calls = Enumerable.Range(0, 6).Select(_ => models.Chat.GetResponseAsync(Prompt)).ToList();
        while (Volatile.Read(ref running) < 2)
        {
            await Task.Yield();
        }

        open.SetResult();
        await Task.WhenAll(calls);
        most.ShouldBe(2);
    }

    [Fact]
    public async Task ACallersCancellationStaysOne()
    {
        using var stop = new CancellationTokenSource();
        _server.Interfere = async (context, _) =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return true;
        };
        using var models = Models.On(_server);

        await Should.ThrowAsync<OperationCanceledException>(() => models.Chat.GetResponseAsync(Prompt, cancellationToken: stop.Token));
    }

    [Fact]
    public async Task ToolsAreRefusedInsteadOfForgotten()
    {
        using var models = Models.On(_server);
        await Should.ThrowAsync<NotSupportedException>(() => models.Chat.GetResponseAsync(Prompt, new ChatOptions { Tools = [Substitute()] }));
        _server.Requests.ShouldBeEmpty();
    }

    private static HostedWebSearchTool Substitute() => new();

    private static Task<ModelException> FaultOfStreamAsync(Models models) =>
        Should.ThrowAsync<ModelException>(async () => await models.Chat.GetStreamingResponseAsync(Prompt).ToListAsync());
}
