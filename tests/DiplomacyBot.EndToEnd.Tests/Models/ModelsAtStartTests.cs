namespace DiplomacyBot.EndToEnd.Tests.Models;

/// <summary>A server that starts without its models, or with others than its vectors came from: it answers, and says what is wrong.</summary>
public sealed class ModelsAtStartTests : IDisposable
{
    private const string Question = "EVFTA có hiệu lực từ ngày nào?";
    private const string OneName = """, "IndexFollower": { "Model": "một-tên" }""";
    private static readonly string Samples = Path.Combine(Repository.Root, "samples", "coverage");
    private readonly Folder _folder = new();

    [Fact]
    public async Task WithoutItsModelsTheServerStartsAnswersAndSaysSoUntilTheyAreBack()
    {
        using var first = await ModelServer.StartAsync();
        _folder.Write("appsettings.json", $$"""{ {{first.Settings()}}, "Answering": { "Generation": { "FirstTokenTimeout": "00:00:05" } } }""");
        await _folder.IngestAsync(Samples);
        first.Kill();

        using var bot = await BotServer.StartAsync(_folder.Path);
        await SaysAsync(bot, "Models:Chat: không kết nối được với máy chủ", "Models:Embedding: không kết nối được với máy chủ");
        var answer = await bot.AskAsync(Question);
        answer.GetProperty("answer").GetString()!.ShouldContain("1/8/2020");
        answer.GetProperty("mode").GetString().ShouldBe("extractive");

        using var second = await ModelServer.StartAsync(first.Url[..^"/v1".Length]);
        for (var tries = 0; (await bot.AskAsync(Question)).TryGetProperty("notice", out _); tries++)
        {
            tries.ShouldBeLessThan(300, "a breaker lets one question in five seconds find out");
            await Task.Delay(100);
        }

        await SaysAsync(bot, "Models:Chat: ok", "Models:Embedding: ok");
    }

    [Fact]
    public async Task AModelWithOtherVectorsThanThoseStoredIsNamedAtTheStart()
    {
        using var models = await ModelServer.StartAsync();
        _folder.Write("appsettings.json", $$"""{ {{models.Settings(dimensions: 64)}}{{OneName}} }""");
        await _folder.IngestAsync(Samples);
        _folder.Write("appsettings.json", $$"""{ {{models.Settings(dimensions: 32)}}{{OneName}} }""");

        string said;
        using (var bot = await BotServer.StartAsync(_folder.Path))
        {
            await SaysAsync(bot, "Models:Chat: ok", "Models:Embedding: số chiều của vectơ khác");
            var answer = await bot.AskAsync(Question);
            answer.GetProperty("answer").GetString()!.ShouldContain("1/8/2020");
            (await bot.Client.GetStringAsync("/health/ready")).ShouldContain("Models:Embedding: số chiều của vectơ khác", customMessage: "a call that works does not make them fit");
            Signals.Terminate(bot.Id);
            (await bot.EndAsync()).ShouldBe(0);
            said = await bot.ErrorAsync();
        }

        said.ShouldContain("Vectơ đã lưu có 64 chiều, mô hình nhúng nay cho 32");
        said.ShouldNotContain(ModelServer.Key);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task SaysAsync(BotServer bot, params string[] expected)
    {
        for (var tries = 0; ; tries++)
        {
            var ready = await bot.Client.GetStringAsync("/health/ready");
            if (expected.All(ready.Contains))
            {
                return;
            }

            tries.ShouldBeLessThan(600, $"the models are checked beside the first requests; it says: {ready}");
            await Task.Delay(50);
        }
    }
}
