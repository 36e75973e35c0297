using System.Diagnostics;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Coverage.Duplicates;
using DiplomacyBot.Coverage.Passages;
using DiplomacyBot.Models;
using DiplomacyBot.Models.Double;
using DiplomacyBot.Storage.Articles;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.Vectors;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Benchmarks.Embeddings;

/// <summary><c>embeddings</c>: how busy the pipeline keeps a server that takes one request at a time and 50 ms for each; from the store, over HTTP, back into the store.</summary>
internal static class EmbeddingBenchmark
{
    private const int Articles = 1000;
    private const int PassagesOfArticle = 8;
    private static readonly TimeSpan Work = TimeSpan.FromMilliseconds(50);

    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("diplomacybot-embeddings-");
        try
        {
            var database = new StoreDatabase(new StorageOptions { DataDirectory = folder.FullName });
            await FillAsync(new SqliteArticleStore(database));
            await using var server = await ModelDouble.StartAsync();
            server.Dimensions = 1024;
            using var slot = new SemaphoreSlim(1);
            var busy = new Stopwatch();
            server.Interfere = async (_, _) =>
            {
                await slot.WaitAsync();
                busy.Start();
                await Task.Delay(Work);
                busy.Stop();
                slot.Release();
                return false;
            };
            await using var services = Services(server.Url);
            var vectors = new PassageVectorStore(database);
            var filler = new VectorFiller(database, vectors, services.GetRequiredService<IEmbeddingGenerator<string, Embedding<float>>>(), new VectorFillerOptions("m", PartSize: 128));
            var started = Stopwatch.GetTimestamp();
            await filler.FillAsync(null, default);
            var took = Stopwatch.GetElapsedTime(started);
            Console.WriteLine($"{Articles * PassagesOfArticle} passages in {server.Requests.Count} requests, {took.TotalSeconds:F1} s: the server was busy {busy.Elapsed / took:P1} of the time; peak working set {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB");
            started = Stopwatch.GetTimestamp();
            var before = server.Requests.Count;
            await new VectorFiller(database, vectors, services.GetRequiredService<IEmbeddingGenerator<string, Embedding<float>>>(), new VectorFillerOptions("m")).FillAsync(null, default);
            Console.WriteLine($"again: {server.Requests.Count - before} requests, {Stopwatch.GetElapsedTime(started).TotalMilliseconds:F0} ms");
            return 0;
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task FillAsync(SqliteArticleStore store)
    {
        var random = new Random(1);
        string[] syllables = ["ngoại", "giao", "hội", "đàm", "chủ", "tịch", "nước", "hợp", "tác", "kinh", "tế", "biển", "Đông", "ASEAN", "ký", "kết"];
        for (var i = 0; i < Articles; i++)
        {
            var (text, passages) = ("", new List<Passage>());
            for (var p = 0; p < PassagesOfArticle; p++)
            {
                var start = text.Length;
                text += $"Đoạn {i}.{p}: " + string.Join(' ', Enumerable.Range(0, 170).Select(_ => syllables[random.Next(syllables.Length)])) + ".";
                passages.Add(new Passage(p, start, text.Length));
            }

            var article = new Article
            {
                Id = $"{i:x16}", SourceKey = $"{i}", SourcePath = $"{i}.txt", Title = $"Bài {i}", Text = text, ContentHash = $"{i:x64}", Publication = Publication.Unknown,
            };
            await store.SaveAsync(article, passages, new TextSignature(new byte[] { 1 }), default);
        }
    }

    private static ServiceProvider Services(string url)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Models:Embedding:Provider"] = "Compatible", ["Models:Embedding:Endpoint"] = url, ["Models:Embedding:Model"] = "m",
        }).Build();
        return new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddLogging().AddModels(configuration, "questions").BuildServiceProvider();
    }
}
