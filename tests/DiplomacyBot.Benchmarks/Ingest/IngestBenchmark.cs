using System.Diagnostics;
using System.Globalization;
using DiplomacyBot.Coverage;
using DiplomacyBot.Coverage.Ingestion;
using DiplomacyBot.Retrieval.Embedded;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Storage;
using DiplomacyBot.Storage.Following;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Benchmarks.Ingest;

/// <summary>Takes the whole corpus in, each article a transaction on the disk, and then loads the index from it.</summary>
internal static class IngestBenchmark
{
    public static async Task<int> RunAsync(Arguments arguments)
    {
        var folder = Directory.CreateTempSubdirectory("diplomacybot-ingest-").FullName;
        var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["DiplomacyBot:DataDirectory"] = folder }).Build())
            .AddLogging().AddCoverage().AddStorage().AddEmbeddedIndex();
        await using (var provider = services.BuildServiceProvider())
        {
            var pipeline = provider.GetRequiredService<IngestionPipeline>();
            var corpus = Path.Combine(arguments.Shared, "corpus");
            Report("ingest, new", await pipeline.RunAsync([corpus], null, default));
            Report("ingest again, unchanged", await pipeline.RunAsync([corpus], null, default));

            var started = Stopwatch.GetTimestamp();
            await provider.GetRequiredService<IndexFollower>().LoadAsync(default);
            var passages = await provider.GetRequiredService<IPassageIndex>().CountAsync(default);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"index load from SQLite",-26} {passages} passages in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.00} s"));
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return 0;
    }

    private static void Report(string label, IngestionSummary summary)
    {
        var counts = summary.Counts;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{label,-26} {counts.Total} articles in {summary.Elapsed.TotalSeconds:0.00} s: {counts.Total / summary.Elapsed.TotalSeconds:0} articles/s ({Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds:0.0} s of processor time so far; {counts.Added} added, {counts.Duplicates} duplicates, {counts.Unchanged} unchanged, {counts.Failed} failed)"));
    }
}
