using DiplomacyBot.Testing;

namespace DiplomacyBot.EndToEnd.Tests;

public sealed class CrashTests : IDisposable
{
    private readonly Folder _folder = new();

    /// <summary>Articles after which the process is killed, in one run after the other.</summary>
    private static readonly int[] Moments = [1, 40, 333, 900];

    [SkippableFact]
    public async Task KillingAnIngestionLosesNothingReportedAndRunningAgainFinishesIt()
    {
        var corpusFolder = SharedData.Path("corpus");
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var moment in Moments)
        {
            reported.UnionWith(await IngestUntilAsync(corpusFolder, moment));
            var stored = (await _folder.ArticlesAsync()).Select(a => a.GetProperty("id").GetString()!).ToHashSet(StringComparer.Ordinal);
            reported.ShouldBeSubsetOf(stored);
            await _folder.ShouldBeHealthyAsync();
        }

        await _folder.IngestAsync(corpusFolder, code: 1);
        await _folder.ShouldBeHealthyAsync();
        await ShouldBeEqualAsync(await IngestedCorpus.ReadyAsync(), _folder);
    }

    public void Dispose() => _folder.Dispose();

    /// <returns>Ids that standard output reported as stored.</returns>
    private async Task<List<string>> IngestUntilAsync(string path, int added)
    {
        using var ingestion = BotProcess.Start(_folder.Path, "ingest", path, "--lang", "en");
        var reported = new List<string>();
        var killed = false;
        while (await ingestion.ReadLineAsync() is { } line)
        {
            // A line that the kill cut short reported nothing.
            if (line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is ["added" or "duplicate", { Length: 16 } id, _, ..])
            {
                reported.Add(id);
            }

            if (!killed && reported.Count >= added)
            {
                ingestion.Kill();
                killed = true;
            }
        }

        killed.ShouldBeTrue();
        await ingestion.EndAsync();
        return reported;
    }

    private static async Task ShouldBeEqualAsync(Folder expected, Folder actual)
    {
        var (wanted, found) = (await expected.ArticlesAsync(), await actual.ArticlesAsync());
        found.Select(a => a.GetRawText()).ShouldBe(wanted.Select(a => a.GetRawText()));

        using var left = await BotServer.StartAsync(expected.Path);
        using var right = await BotServer.StartAsync(actual.Path);
        (await right.Client.GetStringAsync("/health/ready")).ShouldBe(await left.Client.GetStringAsync("/health/ready"), "as many passages");
        await Parallel.ForEachAsync(wanted.Select(a => a.GetProperty("id").GetString()), async (id, token) =>
            (await right.Client.GetStringAsync($"/api/articles/{id}", token)).ShouldBe(await left.Client.GetStringAsync($"/api/articles/{id}", token)));
    }
}
