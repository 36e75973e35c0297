using System.Numerics.Tensors;
using DiplomacyBot.Models.Double;
using DiplomacyBot.Models.Faults;
using Microsoft.Extensions.AI;

namespace DiplomacyBot.Models.Tests;

/// <summary>The embedding model through the official client, against a server on loopback.</summary>
public sealed class EmbeddingTests : IAsyncLifetime
{
    private ModelDouble _server = null!;

    public async Task InitializeAsync() => _server = await ModelDouble.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task VectorsComeInTheOrderOfTheTextsAndHaveLengthOne(bool numbersOnly)
    {
        _server.NumbersOnly = numbersOnly;
        using var models = Models.On(_server);
        string[] texts = ["Hai bên hội đàm tại Hà Nội.", "Lễ ký diễn ra chiều 22/9.", "EVFTA có hiệu lực từ 1/8/2020."];

        var vectors = await models.Passages.GenerateAsync(texts);

        vectors.Count.ShouldBe(3);
        foreach (var (text, vector) in texts.Zip(vectors))
        {
            TensorPrimitives.Norm(vector.Vector.Span).ShouldBe(1, 1e-5);
            TensorPrimitives.CosineSimilarity(vector.Vector.Span, SyllableVectors.Of(text, 64)).ShouldBe(1, 1e-5);
        }
    }

    [Fact]
    public async Task QuestionsAndPassagesHavePrefixesOfTheirOwn()
    {
        using var models = Models.On(_server, ("Embedding:QuestionPrefix", "query: "), ("Embedding:PassagePrefix", "passage: "));
        await models.Passages.GenerateAsync(["Hà Nội"]);
        await models.ForQuestions.GenerateAsync(["Hà Nội"]);

        _server.Requests.SelectMany(request => request.Inputs).ShouldBe(["passage: Hà Nội", "query: Hà Nội"]);
    }

    [Fact]
    public async Task ManyTextsGoInRequestsOfBoundedSize()
    {
        using var models = Models.On(_server, ("Embedding:BatchSize", "8"), ("Embedding:BatchTokens", "200"));
        string[] texts = [.. Enumerable.Range(0, 100).Select(i => string.Concat(Enumerable.Repeat($"từ{i} ", 1 + (i % 20))))];

        var vectors = await models.Passages.GenerateAsync(texts);

        vectors.Count.ShouldBe(100);
        _server.Requests.SelectMany(request => request.Inputs).Order().ShouldBe(texts.Order());
        _server.Requests.ShouldAllBe(request => request.Inputs.Count <= 8);
    }

    [Fact]
    public async Task ATextLongerThanTheModelTakesIsCut()
    {
        using var models = Models.On(_server, ("Embedding:MaxInputTokens", "32"));
        await models.Passages.GenerateAsync([new string('ở', 10_000)]);
        _server.Requests.Single().Inputs[0].Length.ShouldBe(32 * 2 / 3);
    }

    [Fact]
    public async Task NothingIsSentForNothing()
    {
        using var models = Models.On(_server);
        (await models.Passages.GenerateAsync([])).ShouldBeEmpty();
        _server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task ARefusalWithRetryAfterIsTriedAgain()
    {
        var refusals = 2;
        _server.Interfere = async (context, _) => Interlocked.Decrement(ref refusals) >= 0 && await ModelDouble.RefuseAsync(context, 429, "Rate limit reached", "rate_limit_exceeded", "0");
        using var models = Models.On(_server, ("Embedding:Retries", "5"));

        (await models.Passages.GenerateAsync(["a"])).Count.ShouldBe(1);

        _server.Requests.Count.ShouldBe(3);
        models.Logged.Text.ShouldContain("attempt 2 follows");
    }

    [Fact]
    public async Task AWaitLongerThanAnyoneWaitsIsNotWaitedFor()
    {
        _server.Interfere = (context, _) => ModelDouble.RefuseAsync(context, 429, "Rate limit reached", "rate_limit_exceeded", "86400");
        using var models = Models.On(_server, ("Embedding:Retries", "5"));

        var fault = await FaultAsync(models);

        (fault.Fault, fault.RetryAfter).ShouldBe((ModelFault.TooMany, TimeSpan.FromHours(1)));
        _server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task AQuotaThatIsUsedUpIsNotTriedAgain()
    {
        _server.Interfere = (context, _) => ModelDouble.RefuseAsync(context, 429, "You exceeded your current quota", "insufficient_quota");
        using var models = Models.On(_server, ("Embedding:Retries", "5"));

        (await FaultAsync(models)).Fault.ShouldBe(ModelFault.Quota);
        _server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task VectorsOfAnotherLengthThanConfiguredAreRefused()
    {
        using var models = Models.On(_server, ("Embedding:Dimensions", "1024"));
        var fault = await FaultAsync(models);
        fault.Fault.ShouldBe(ModelFault.Dimensions);
        fault.Message.ShouldContain("64 dimensions");
    }

    [Fact]
    public async Task AModelThatCanIsAskedForShorterVectors()
    {
        using var models = Models.On(_server, ("Embedding:Dimensions", "16"), ("Embedding:RequestDimensions", "true"));
        (await models.Passages.GenerateAsync(["a"]))[0].Vector.Length.ShouldBe(16);
    }

    [Theory]
    [InlineData("""{"object":"list","model":"m","data":[],"usage":{"prompt_tokens":1,"total_tokens":1}}""")]
    [InlineData("""{"object":"list","model":"m","data":[{"object":"embedding","index":5,"embedding":[1,0]}],"usage":{"prompt_tokens":1,"total_tokens":1}}""")]
    [InlineData("""{"object":"list","model":"m","data":[{"object":"embedding","index":0,"embedding":[0,0]}],"usage":{"prompt_tokens":1,"total_tokens":1}}""")]
    [InlineData("""{"object":"list","model":"m","data":[{"object":"embedding","index":0,"embedding":"!"}],"usage":{"prompt_tokens":1,"total_tokens":1}}""")]
    [InlineData("<html>it works</html>")]
    [InlineData("[]")]
    [InlineData("")]
    public async Task AReplyThatIsNotRightIsNotUnderstood(string body)
    {
        _server.Interfere = async (context, _) =>
        {
            context.Response.ContentType = "application/json";
            await context.Response.Body.WriteAsync(System.Text.Encoding.UTF8.GetBytes(body));
            return true;
        };
        using var models = Models.On(_server);
        (await FaultAsync(models)).Fault.ShouldBe(ModelFault.NotUnderstood);
    }

    [Fact]
    public async Task OneFailureStopsTheOtherRequestsAndIsTheOneReported()
    {
        _server.Interfere = async (context, request) => request.Inputs.Contains("xấu") && await ModelDouble.RefuseAsync(context, 400, "bad text");
        using var models = Models.On(_server, ("Embedding:BatchSize", "1"), ("Embedding:MaxParallel", "1"));

        var fault = await Should.ThrowAsync<ModelException>(() => models.Passages.GenerateAsync(["tốt", "xấu", "tốt", "tốt", "tốt"]));

        fault.Fault.ShouldBe(ModelFault.Refused);
        fault.Message.ShouldContain("bad text");
        _server.Requests.Count.ShouldBeLessThan(5);
    }

    [Fact]
    public async Task WhileTheModelIsAwayQuestionsDoNotWaitForIt()
    {
        _server.Interfere = (context, _) => ModelDouble.RefuseAsync(context, 500, "down");
        using var models = Models.On(_server);
        for (var i = 0; i < 6; i++)
        {
            await Should.ThrowAsync<ModelException>(() => models.ForQuestions.GenerateAsync(["a"]));
        }

        _server.Requests.Count.ShouldBeLessThan(6);
    }

    [Fact]
    public async Task ASlowModelIsGivenUpAtTheQuestionsDeadline()
    {
        _server.Interfere = async (context, _) =>
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return true;
        };
        using var models = Models.On(_server, ("Embedding:QuestionTimeout", "00:00:00.100"));
        (await Should.ThrowAsync<ModelException>(() => models.ForQuestions.GenerateAsync(["a"]))).Fault.ShouldBe(ModelFault.Timeout);
    }

    private static Task<ModelException> FaultAsync(Models models) => Should.ThrowAsync<ModelException>(() => models.Passages.GenerateAsync(["a"]));
}
