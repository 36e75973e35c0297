using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using DiplomacyBot.Models.Double;
using DiplomacyBot.Models.Faults;
using DiplomacyBot.Models.Probing;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Models.Tests;

/// <summary>What goes wrong is told in words, and never with the key.</summary>
public sealed class FaultTests : IAsyncLifetime
{
    private const string Secret = "sk-very-secret-0123456789";
    private ModelDouble _server = null!;

    public async Task InitializeAsync() => _server = await ModelDouble.StartAsync(key: "another");

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData(401, "Incorrect API key provided", "invalid_api_key", ModelFault.KeyRefused)]
    [InlineData(403, "Country not supported", null, ModelFault.KeyRefused)]
    [InlineData(404, "The model `m` does not exist", "model_not_found", ModelFault.ModelUnknown)]
    [InlineData(400, "invalid model ID", "model_not_found", ModelFault.ModelUnknown)]
    [InlineData(400, "maximum context length exceeded", "context_length_exceeded", ModelFault.Refused)]
    [InlineData(402, "Insufficient balance", null, ModelFault.Quota)]
    [InlineData(429, "You exceeded your current quota", "insufficient_quota", ModelFault.Quota)]
    [InlineData(429, "Rate limit reached", "rate_limit_exceeded", ModelFault.TooMany)]
    [InlineData(500, "oops", null, ModelFault.ServerError)]
    [InlineData(503, "loading model", null, ModelFault.ServerError)]
    public async Task EachRefusalHasItsName(int status, string message, string? code, ModelFault expected)
    {
        _server.Interfere = (context, _) => ModelDouble.RefuseAsync(context, status, message, code);
        using var models = Models.On(_server);
        foreach (var fault in await FaultsAsync(models))
        {
            fault.Fault.ShouldBe(expected);
            fault.Message.ShouldContain(message);
        }
    }

    [Fact]
    public async Task AWrongPathIsNotAnUnknownModel()
    {
        _server.Interfere = async (context, _) =>
        {
            context.Response.StatusCode = 404;
            await context.Response.Body.WriteAsync("<h1>Not Found</h1>"u8.ToArray());
            return true;
        };
        using var models = Models.On(_server);
        foreach (var fault in await FaultsAsync(models))
        {
            fault.Fault.ShouldBe(ModelFault.NotUnderstood);
            fault.Message.ShouldContain(":Endpoint");
        }
    }

    [Fact]
    public async Task ARedirectIsNotFollowedWithTheKey()
    {
        await using var other = await ModelDouble.StartAsync();
        _server.Interfere = (context, _) =>
        {
            context.Response.StatusCode = 307;
            context.Response.Headers.Location = other.Url + "/chat/completions";
            return Task.FromResult(true);
        };
        using var models = Models.On(_server, ("Chat:ApiKey", Secret), ("Embedding:ApiKey", Secret));
        (await FaultsAsync(models)).ShouldAllBe(fault => fault.Fault == ModelFault.NotUnderstood);
        other.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task AServerThatIsNotThereIsUnreachable()
    {
        var url = _server.Url;
        await _server.DisposeAsync();
        using var models = Models.On(url, []);
        (await FaultsAsync(models)).ShouldAllBe(fault => fault.Fault == ModelFault.Unreachable && fault.Message.Contains(":Endpoint"));
    }

    [Fact]
    public async Task ACertificateThatNobodyTrustsIsSaidToBeThat()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        await using var server = await ModelDouble.StartAsync("https://127.0.0.1:0", certificate: certificate);
        using var models = Models.On(server);
        (await FaultsAsync(models)).ShouldAllBe(fault => fault.Fault == ModelFault.Tls);
    }

    [Fact]
    public async Task AServerThatKeepsSilentTimesOut()
    {
        _server.Interfere = async (context, _) =>
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return true;
        };
        using var models = Models.On(_server, ("Chat:Timeout", "00:00:01"), ("Embedding:Timeout", "00:00:01"));
        (await FaultsAsync(models)).ShouldAllBe(fault => fault.Fault == ModelFault.Timeout);
    }

    [Fact]
    public async Task TheKeyIsInNoMessageAndInNoLogEvenWhenTheServerRepeatsIt()
    {
        using var models = Models.On(_server, ("Chat:ApiKey", Secret), ("Embedding:ApiKey", Secret), ("Chat:Retries", "1"), ("Embedding:Retries", "1"));
        var faults = await FaultsAsync(models);

        faults.ShouldAllBe(fault => fault.Fault == ModelFault.KeyRefused);
        foreach (var fault in faults)
        {
            fault.Message.ShouldContain("***");
            fault.ToString().ShouldNotContain(Secret);
        }

        models.Logged.Text.ShouldNotBeEmpty();
        models.Logged.Text.ShouldNotContain(Secret);
    }

    [Fact]
    public async Task NoTextThatIsSentIsLogged()
    {
        await using var server = await ModelDouble.StartAsync();
        using var models = Models.On(server);
        await models.Chat.GetResponseAsync("Câu hỏi riêng tư");
        await models.Passages.GenerateAsync(["Đoạn văn riêng tư"]);
        models.Logged.Text.ShouldNotContain("riêng tư");
        models.Logged.Text.ShouldContain("chat call to m: ok");
        models.Logged.Text.ShouldContain("passages call to e: ok");
    }

    [Fact]
    public async Task TheProbeCallsEachModelOnceAndReportsEach()
    {
        using var models = Models.On(_server, ("Chat:Retries", "5"), ("Embedding:Retries", "5"));
        var findings = await models.Services.GetRequiredService<ModelProbe>().ExamineAsync(default);
        findings.Select(finding => (finding.Section, finding.Problem!.Fault)).ShouldBe([("Models:Chat", ModelFault.KeyRefused), ("Models:Embedding", ModelFault.KeyRefused)]);
        _server.Requests.Count.ShouldBe(2);

        await using var open = await ModelDouble.StartAsync();
        using var working = Models.On(open);
        (await working.Services.GetRequiredService<ModelProbe>().ExamineAsync(default)).ShouldBe([new ModelFinding("Models:Chat", null), new ModelFinding("Models:Embedding", null, 64)]);
        using var none = new Models();
        (await none.Services.GetRequiredService<ModelProbe>().ExamineAsync(default)).ShouldBeEmpty();
    }

    private static async Task<List<ModelException>> FaultsAsync(Models models) =>
    [
        await Should.ThrowAsync<ModelException>(() => models.Chat.GetResponseAsync("a")),
        await Should.ThrowAsync<ModelException>(async () => await models.Chat.GetStreamingResponseAsync("a").ToListAsync()),
        await Should.ThrowAsync<ModelException>(() => models.Passages.GenerateAsync(["a"])),
    ];
}
