using DiplomacyBot.Models.Double;
using DiplomacyBot.Models.Faults;
using DiplomacyBot.Models.Health;
using DiplomacyBot.Models.Probing;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Models.Tests.Health;

/// <summary>What is known about the models without calling them.</summary>
public sealed class ModelHealthTests : IAsyncLifetime
{
    private static readonly ChatMessage[] Prompt = [new(ChatRole.User, "Ai chủ trì tọa đàm?")];
    private ModelDouble _server = null!;

    public async Task InitializeAsync() => _server = await ModelDouble.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public void WithoutModelsThereIsNothingToSay()
    {
        using var models = new Models();
        Of(models).States.ShouldBeEmpty();
    }

    [Fact]
    public void BeforeTheFirstCallNothingIsKnownAndAskingCallsNobody()
    {
        using var models = Models.On(_server);

        Of(models).States.ShouldBe([new ModelState("Models:Chat", null, null, null), new ModelState("Models:Embedding", null, null, null)]);
        _server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task CallsThatWorkAreRemembered()
    {
        using var models = Models.On(_server);
        await models.Chat.GetResponseAsync(Prompt);
        await models.ForQuestions.GenerateAsync(["a"]);

        Of(models).States.ShouldAllBe(state => state.Fault == null && state.LastAnswer != null);
    }

    [Theory]
    [InlineData(401, ModelFault.KeyRefused)]
    [InlineData(404, ModelFault.ModelUnknown)]
    [InlineData(429, ModelFault.TooMany)]
    [InlineData(503, ModelFault.ServerError)]
    public async Task AFaultStandsSinceItsFirstTimeUntilACallWorks(int status, ModelFault expected)
    {
        _server.Interfere = (context, _) => ModelDouble.RefuseAsync(context, status, "không được");
        using var models = Models.On(_server);
        await FailAsync(models);
        var since = Of(models).States[0].Since;
        await FailAsync(models);

        Of(models).States.ShouldAllBe(state => state.Fault == expected);
        Of(models).States[0].Since.ShouldBe(since);

        _server.Interfere = null;
        await models.Chat.GetStreamingResponseAsync(Prompt).ToListAsync();
        Of(models).States[0].ShouldSatisfyAllConditions(state => state.Fault.ShouldBeNull(), state => state.Since.ShouldBeNull(), state => state.LastAnswer.ShouldNotBeNull());
        Of(models).States[1].Fault.ShouldBe(expected, "each model stands for itself");
        models.Logged.Text.Split("Models:Chat cannot be used").Length.ShouldBe(2, "told once, however often it fails");
        models.Logged.Text.ShouldContain("Models:Chat answers again");
    }

    [Fact]
    public async Task ACallThatIsSparedHidesNoReason()
    {
        _server.Interfere = (context, _) => ModelDouble.RefuseAsync(context, 401, "không được", "invalid_api_key");
        using var models = Models.On(_server);
        for (var i = 0; i < 6; i++)
        {
            await Should.ThrowAsync<ModelException>(() => models.ForQuestions.GenerateAsync(["a"]));
        }

        _server.Requests.Count.ShouldBeLessThan(6, "a breaker spares the last ones");
        Of(models).States[1].Fault.ShouldBe(ModelFault.KeyRefused);
        models.Logged.Text.Split("Models:Embedding cannot be used").Length.ShouldBe(2);
    }

    [Fact]
    public async Task AReplyThatBreaksOffIsAFault()
    {
        _server.Interfere = async (context, _) =>
        {
            await ChatStream.WritePiecesAsync(context, "Ông Lê Hoài", default);
            return true;
        };
        using var models = Models.On(_server);
        await Should.ThrowAsync<ModelException>(() => models.Chat.GetStreamingResponseAsync(Prompt).ToListAsync().AsTask());
        Of(models).States[0].Fault.ShouldBe(ModelFault.CutShort);
    }

    [Fact]
    public async Task AReaderWhoHasEnoughSaysNothingAgainstTheModel()
    {
        using var models = Models.On(_server);
        await models.Chat.GetStreamingResponseAsync(Prompt).FirstAsync();
        Of(models).States[0].ShouldSatisfyAllConditions(state => state.Fault.ShouldBeNull(), state => state.LastAnswer.ShouldNotBeNull());
    }

    [Fact]
    public async Task AModelThatNeverSaysAWordIsAwayAlthoughItsServerTakesCalls()
    {
        _server.Interfere = async (context, _) =>
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default);
            return true;
        };
        using var models = Models.On(_server);
        foreach (var expected in new ModelFault?[] { null, null, ModelFault.Timeout })
        {
            using var patience = new CancellationTokenSource();
            var reading = models.Chat.GetStreamingResponseAsync(Prompt, cancellationToken: patience.Token).ToListAsync(patience.Token).AsTask();
            await patience.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(() => reading);
            Of(models).States[0].Fault.ShouldBe(expected);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("Ông Lê Hoài")]
    public async Task AModelThatMissesTheDeadlineOfAnAnswerHasFailedAtOnce(string said)
    {
        _server.Interfere = async (context, _) =>
        {
            if (said.Length > 0)
            {
                await ChatStream.WritePiecesAsync(context, said, default);
            }

            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default);
            return true;
        };
        using var models = Models.On(_server);
        using var expired = new CancellationTokenSource();
        using var stop = new CancellationTokenSource();
        var options = new ChatOptions { AdditionalProperties = new() { [Models.Expired] = expired.Token } };
        var reading = models.Chat.GetStreamingResponseAsync(Prompt, options, stop.Token).ToListAsync(stop.Token).AsTask();

        await expired.CancelAsync();
        Of(models).States[0].Fault.ShouldBe(ModelFault.Timeout, "also while the client has not heeded the cancellation yet");
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => reading);
        Of(models).States[0].Fault.ShouldBe(ModelFault.Timeout, "a beginning is no answer");

        _server.Interfere = null;
        await models.Chat.GetStreamingResponseAsync(Prompt).ToListAsync();
        Of(models).States[0].Fault.ShouldBeNull();
    }

    [Fact]
    public async Task VectorsThatDoNotFitTheStoredOnesAreAFaultHoweverWellTheServerDoes()
    {
        using var models = Models.On(_server);
        Of(models).Expect(1024);
        await models.ForQuestions.GenerateAsync(["a"]);
        Of(models).States[1].Fault.ShouldBe(ModelFault.Dimensions);

        _server.Dimensions = 1024;
        await models.ForQuestions.GenerateAsync(["a"]);
        Of(models).States[1].Fault.ShouldBeNull();
    }

    [Fact]
    public async Task AModelReplacedWhileTheBotRunsIsNoticedByItsVectors()
    {
        using var models = Models.On(_server);
        await models.Passages.GenerateAsync(["a"]);
        _server.Dimensions = 32;
        await models.ForQuestions.GenerateAsync(["a"]);
        Of(models).States[1].Fault.ShouldBe(ModelFault.Dimensions);
    }

    [Fact]
    public async Task TheCheckAtTheStartCountsAsACall()
    {
        using var models = Models.On(_server);
        await models.Services.GetRequiredService<ModelProbe>().ExamineAsync(default);
        Of(models).States.ShouldAllBe(state => state.LastAnswer != null);
    }

    private static ModelHealth Of(Models models) => models.Services.GetRequiredService<ModelHealth>();

    private static async Task FailAsync(Models models)
    {
        await Should.ThrowAsync<ModelException>(() => models.Chat.GetResponseAsync(Prompt));
        await Should.ThrowAsync<ModelException>(() => models.Passages.GenerateAsync(["a"]));
    }
}
