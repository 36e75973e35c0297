using System.Text.Json;
using DiplomacyBot.Testing;
using Xunit.Abstractions;

namespace DiplomacyBot.EndToEnd.Tests.Qdrant;

/// <summary>Two processes over real HTTP: the bot, and the stand-in for the Qdrant server that cannot be installed here.</summary>
public sealed class QdrantTests(ITestOutputHelper output) : IDisposable
{
    private const string Question = "EVFTA có hiệu lực từ ngày nào?";
    private readonly Folder _folder = new();

    [SkippableFact]
    public async Task TheDevelopmentQuestionsGetTheSameCitationsAsFromMemory()
    {
        await IngestedCorpus.CopyToAsync(_folder);
        var memory = await IngestedCorpus.AnswersAsync();
        using var qdrant = await QdrantServer.StartAsync();
        qdrant.Configure(_folder);

        (await _folder.RunAsync("rebuild")).Code.ShouldBe(0);
        var server = await _folder.AskBatchAsync(IngestedCorpus.Questions);

        server.Select(Comparable).ShouldBe(memory.Select(Comparable));
        server.Count(answer => answer.TryGetProperty("notice", out _)).ShouldBe(0);
        (await qdrant.StopAsync()).ShouldBeEmpty("every request fitted Qdrant's OpenAPI document");
        output.WriteLine($"{server.Count} answers, the same from the protocol double as from memory. No Qdrant server can be installed on this machine.");
    }

    [SkippableFact]
    public async Task NothingIsLostWhenQdrantGoesAwayAndComesBackEmpty()
    {
        var qdrant = await QdrantServer.StartAsync();
        using var first = qdrant;
        qdrant.Configure(_folder, """, "DiplomacyBot": { "FollowMilliseconds": 100 }""");
        using var bot = await BotServer.StartAsync(_folder.Path);
        await EventuallyAsync(async () => (await ReadyAsync(bot)).EndsWith(": ok", StringComparison.Ordinal));
        (await bot.AskAsync(Question)).TryGetProperty("notice", out _).ShouldBeFalse();

        qdrant.Kill();
        var answer = await bot.AskAsync(Question);
        answer.GetProperty("status").GetString().ShouldBe("answered");
        answer.GetProperty("answer").GetString()!.ShouldContain("1/8/2020");
        answer.GetProperty("notice").GetString()!.ShouldContain("gián đoạn");
        (await ReadyAsync(bot)).ShouldContain("không trả lời câu hỏi từ");

        var ingestion = await _folder.RunAsync("ingest", SharedData.Path("seeds"), "--lang", "en");
        ingestion.Code.ShouldBe(0, ingestion.Error);

        using var second = await QdrantServer.StartAsync(qdrant.Url);
        await EventuallyAsync(async () => !(await bot.AskAsync(Question)).TryGetProperty("notice", out _));
        var examined = await ExamineAsync();
        examined.Code.ShouldBe(0, examined.Error);
        examined.Out.ShouldNotContain("Repaired");
        (await second.StopAsync()).ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task WithoutAServerACommandSaysWhatToDo()
    {
        _folder.Write("appsettings.json", """{ "Retrieval": { "Engine": "qdrant" }, "Qdrant": { "Url": "http://127.0.0.1:9", "Retries": 0 } }""");

        var ingestion = await _folder.RunAsync("ingest", Path.Combine(Repository.Root, "samples", "coverage"));
        ingestion.Code.ShouldBe(0, "what the store took is stored");
        ingestion.Error.ShouldContain("chưa gửi được lên máy chủ chỉ mục");
        foreach (var command in new[] { "rebuild", "doctor" })
        {
            var run = await _folder.RunAsync(command);
            run.Code.ShouldBe(1);
            run.Error.ShouldContain("Qdrant:Url");
            run.Error.ShouldNotContain("   at ");
        }

        (await _folder.RunAsync("rebuild", "--engine", "embedded")).Code.ShouldBe(0);
        (await _folder.RunAsync("ask", Question)).Out.ShouldContain("gián đoạn");
    }

    [Theory]
    [InlineData("""{ "Retrieval": { "Engine": "elastic" } }""", "Retrieval:Engine")]
    [InlineData("""{ "Retrieval": { "Engine": "qdrant" }, "Qdrant": { "Url": "qdrant" } }""", "Qdrant:Url")]
    public async Task AWrongConfigurationIsNamed(string json, string expected)
    {
        _folder.Write("appsettings.json", json);

        var run = await _folder.RunAsync("doctor");

        run.Code.ShouldBe(2);
        run.Error.ShouldContain(expected);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<string> ReadyAsync(BotServer bot) => (await bot.Client.GetStringAsync("/health/ready")).TrimEnd();

    private static async Task EventuallyAsync(Func<Task<bool>> holds)
    {
        for (var tries = 0; !await holds(); tries++)
        {
            tries.ShouldBeLessThan(600, "the server looks every 100 ms");
            await Task.Delay(100);
        }
    }

    private static string Comparable(JsonElement answer) =>
        $"{answer.GetProperty("id")} {answer.GetProperty("status")} {answer.GetProperty("answer")} {answer.GetProperty("citations").GetRawText()}";

    /// <summary>The running bot may be writing for a moment: then the doctor says to come again.</summary>
    private async Task<(int Code, string Out, string Error)> ExamineAsync()
    {
        for (var tries = 0; ; tries++)
        {
            var run = await _folder.RunAsync("doctor", "--lang", "en");
            if (run.Code == 0 || tries == 50 || !run.Error.Contains("Another process", StringComparison.Ordinal))
            {
                return run;
            }
        }
    }
}
