using System.Text.Json;
using DiplomacyBot.Testing;

namespace DiplomacyBot.EndToEnd.Tests;

/// <summary>A working directory of its own, and what its coverage holds.</summary>
internal sealed class Folder : IDisposable
{
    private static readonly Lazy<Task<Folder>> Seeded = new(IngestSeedsAsync);

    public string Path { get; } = Directory.CreateTempSubdirectory("diplomacybot-e2e-").FullName;

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }

    /// <summary>Copies a folder of it into another one. Nobody may be writing there.</summary>
    public void CopyTo(Folder other, string name)
    {
        Directory.CreateDirectory(other.At(name));
        foreach (var file in Directory.GetFiles(At(name)))
        {
            File.Copy(file, System.IO.Path.Combine(other.At(name), System.IO.Path.GetFileName(file)));
        }
    }

    public Task<(int Code, string Out, string Error)> RunAsync(params string[] args) => BotProcess.RunAsync(Path, args);

    /// <summary>Runs <c>ingest</c>; 1 is right for the corpus, which holds a few articles without a text.</summary>
    public async Task IngestAsync(string path, int code = 0)
    {
        var run = await RunAsync("ingest", path);
        run.Code.ShouldBe(code, run.Error);
    }

    /// <summary>The seeds, ingested: a copy of what one run of the program made for all tests of this process.</summary>
    public async Task SeedAsync() => (await Seeded.Value).CopyTo(this, "data");

    /// <summary>The answers to a file of questions, in their order.</summary>
    public async Task<List<JsonElement>> AskBatchAsync(string questions, params string[] more)
    {
        var run = await RunAsync(["ask", "--batch", questions, "--json", .. more]);
        run.Code.ShouldBe(0, run.Error);
        return [.. run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement)];
    }

    public async Task<List<JsonElement>> ArticlesAsync()
    {
        var run = await RunAsync("articles", "list", "--json");
        run.Code.ShouldBe(0, run.Error);
        return [.. JsonDocument.Parse(run.Out).RootElement.EnumerateArray()];
    }

    public async Task ShouldBeHealthyAsync()
    {
        var run = await RunAsync("doctor");
        run.Code.ShouldBe(0, run.Error);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static async Task<Folder> IngestSeedsAsync()
    {
        var folder = new Folder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        await folder.IngestAsync(SharedData.Path("seeds"));
        return folder;
    }
}
