namespace DiplomacyBot.EndToEnd.Tests.Models;

/// <summary>The bot and servers of models and vectors, each a process of its own, over real HTTP.</summary>
public sealed class ModelTests : IDisposable
{
    private const string Question = "EVFTA có hiệu lực từ ngày nào?";
    private static readonly string Samples = Path.Combine(Repository.Root, "samples", "coverage");
    private readonly Folder _folder = new();

    [Fact]
    public async Task WithoutItsServerTheCoverageIsStoredAndFoundByTermsAndCaughtUpLater()
    {
        var first = await ModelServer.StartAsync();
        _folder.Write("appsettings.json", $$"""{ {{first.Settings()}}, "Answering": { "Generation": { "FirstTokenTimeout": "00:00:01" } } }""");
        first.Kill();

        var ingestion = await _folder.RunAsync("ingest", Samples);
        ingestion.Code.ShouldBe(0, ingestion.Error);
        ingestion.Error.ShouldContain("chưa tạo được hết vectơ");
        var asked = await _folder.RunAsync("ask", Question);
        asked.Out.ShouldContain("1/8/2020");
        asked.Out.ShouldContain("mô hình nhúng đang gián đoạn");

        using var second = await ModelServer.StartAsync(first.Url[..^"/v1".Length]);
        first.Dispose();
        (await _folder.RunAsync("rebuild")).Error.ShouldContain("Đã có vectơ");
        (await _folder.RunAsync("ask", Question, "--json")).Out.ShouldNotContain("gián đoạn");
        (await _folder.RunAsync("rebuild")).Error.ShouldNotContain("Đã có vectơ", customMessage: "a second run has nothing to embed");
    }

    [Fact]
    public async Task TheDoctorSaysWhatIsWrongAndNeverRepeatsTheKey()
    {
        const string Wrong = "sk-wrong-secret-value";
        using var models = await ModelServer.StartAsync();
        _folder.Write("appsettings.json", $$"""{ {{models.Settings()}}, "Logging": { "LogLevel": { "Default": "Trace" } } }""");
        await _folder.IngestAsync(Samples);
        var well = await _folder.RunAsync("doctor", "--lang", "en");
        well.Code.ShouldBe(0, well.Error);
        well.Out.ShouldContain("The chat model (Models:Chat) works.");
        well.Out.ShouldContain("64 dimensions");
        (well.Out + well.Error).ShouldNotContain(ModelServer.Key);

        _folder.Write("appsettings.json", $$"""{ {{models.Settings(Wrong)}}, "Logging": { "LogLevel": { "Default": "Trace" } } }""");
        var refused = await _folder.RunAsync("doctor");
        refused.Code.ShouldBe(1);
        refused.Error.ShouldContain("Models:Chat: máy chủ từ chối khóa truy cập");
        refused.Error.ShouldContain("Models:Embedding: máy chủ từ chối khóa truy cập");
        (refused.Out + refused.Error).ShouldNotContain(Wrong);

        models.Kill();
        (await _folder.RunAsync("doctor")).Error.ShouldContain("không kết nối được với máy chủ");
    }

    [Theory]
    [InlineData("""{ "Models": { "Chat": { "Provider": "Compatible", "Model": "m" } } }""", "Models:Chat:Endpoint")]
    [InlineData("""{ "Models": { "Embedding": { "Provider": "Cohere", "Model": "m" } } }""", "Models:Embedding:Provider")]
    [InlineData("""{ "Models": { "Embedding": { "Provider": "OpenAI", "Model": "m" } } }""", "Models:Embedding:ApiKey")]
    [InlineData("""{ "Retrieval": { "Fusion": { "VectorShare": 2 } } }""", "Retrieval:Fusion:VectorShare")]
    public async Task AWrongConfigurationIsNamed(string json, string expected)
    {
        _folder.Write("appsettings.json", json);
        var run = await _folder.RunAsync("doctor");
        run.Code.ShouldBe(2);
        run.Error.ShouldContain(expected);
    }

    public void Dispose() => _folder.Dispose();
}
