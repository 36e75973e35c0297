using System.IO.Compression;
using DiplomacyBot.Testing;

namespace DiplomacyBot.EndToEnd.Tests;

public sealed class TwoProcessesTests : IDisposable
{
    private readonly Folder _folder = new();

    [SkippableFact]
    public async Task TwoIngestionsAtOnceBothSucceed()
    {
        var lines = CorpusLines(300);
        var (first, second) = (_folder.Write("a.jsonl", string.Join('\n', lines[..200])), _folder.Write("b.jsonl", string.Join('\n', lines[100..])));
        var runs = await Task.WhenAll(_folder.RunAsync("ingest", first, "--lang", "en"), _folder.RunAsync("ingest", second, "--lang", "en"));

        foreach (var (code, _, error) in runs)
        {
            // The corpus holds articles without a text, which are reported: nothing else may fail.
            code.ShouldBeInRange(0, 1, error);
            error.Split('\n').Where(l => l.StartsWith("  ", StringComparison.Ordinal)).ShouldAllBe(l => l.Contains("no text left"));
        }

        using var alone = new Folder();
        await alone.RunAsync("ingest", alone.Write("a.jsonl", string.Join('\n', lines[..200])));
        await alone.RunAsync("ingest", alone.Write("b.jsonl", string.Join('\n', lines[100..])));
        (await _folder.ArticlesAsync()).Select(Name).Order().ShouldBe((await alone.ArticlesAsync()).Select(Name).Order());
        await _folder.ShouldBeHealthyAsync();
    }

    [SkippableFact]
    public async Task ARunningServerSeesWhatAnotherProcessIngestsAndRemoves()
    {
        const string Question = "Ai chủ trì Phiên thảo luận mở cấp cao của Hội đồng Bảo an ngày 19/4/2021?";
        _folder.Write("appsettings.json", """{ "DiplomacyBot": { "SampleCoverage": "", "FollowMilliseconds": 100 } }""");
        using var server = await BotServer.StartAsync(_folder.Path);
        (await server.AskAsync(Question)).GetProperty("status").GetString().ShouldBe("not_in_coverage");

        await _folder.IngestAsync(SharedData.Path("seeds"));
        await EventuallyAsync(async () => (await server.AskAsync(Question)).GetProperty("status").GetString() == "answered");

        await _folder.RunAsync(["articles", "remove", .. (await _folder.ArticlesAsync()).Select(a => a.GetProperty("id").GetString()!)]);
        await EventuallyAsync(async () => (await server.AskAsync(Question)).GetProperty("status").GetString() == "not_in_coverage");
    }

    public void Dispose() => _folder.Dispose();

    private static string Name(System.Text.Json.JsonElement article) => $"{article.GetProperty("title").GetString()} {article.GetProperty("url").GetString()}";

    private static async Task EventuallyAsync(Func<Task<bool>> holds)
    {
        for (var tries = 0; !await holds(); tries++)
        {
            tries.ShouldBeLessThan(300, "the server looks every 100 ms");
            await Task.Delay(100);
        }
    }

    private static List<string> CorpusLines(int count)
    {
        using var file = new GZipStream(File.OpenRead(Directory.GetFiles(SharedData.Path("corpus"), "*.jsonl.gz").Single()), CompressionMode.Decompress);
        using var reader = new StreamReader(file);
        return [.. Enumerable.Range(0, count).Select(_ => reader.ReadLine()!)];
    }
}
