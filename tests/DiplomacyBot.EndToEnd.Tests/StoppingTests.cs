using DiplomacyBot.Testing;

namespace DiplomacyBot.EndToEnd.Tests;

public sealed class StoppingTests : IDisposable
{
    private readonly Folder _folder = new();

    [SkippableTheory]
    [InlineData(2)]
    [InlineData(15)]
    public async Task ASignalEndsAnIngestionBetweenTwoArticles(int signal)
    {
        Skip.If(OperatingSystem.IsWindows(), "Signals are a matter of Unix");
        using var ingestion = BotProcess.Start(_folder.Path, "ingest", SharedData.Path("corpus"), "--lang", "en");
        var lines = new List<string>();
        while (await ingestion.ReadLineAsync() is { } line)
        {
            lines.Add(line);
            if (lines.Count == 25)
            {
                Signals.Send(ingestion.Id, signal).ShouldBe(0);
            }
        }

        (await ingestion.EndAsync()).ShouldBe(130);
        (await ingestion.ErrorAsync()).ShouldContain("Stopped. What was reported as done is kept.");
        lines[^1].ShouldStartWith("Added ");
        (await _folder.ArticlesAsync()).Count.ShouldBe(lines.Count - 1, "each line but the last is an article that is stored");
        await _folder.ShouldBeHealthyAsync();
    }

    [SkippableFact]
    public async Task ASignalEndsTheServerInPeace()
    {
        Skip.If(OperatingSystem.IsWindows(), "Signals are a matter of Unix");
        using var server = await BotServer.StartAsync(_folder.Path);
        Signals.Terminate(server.Id);
        (await server.EndAsync()).ShouldBe(0);
    }

    public void Dispose() => _folder.Dispose();
}
