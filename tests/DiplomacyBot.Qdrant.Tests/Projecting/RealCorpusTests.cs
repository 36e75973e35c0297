using DiplomacyBot.Coverage;
using DiplomacyBot.Coverage.Ingestion;
using DiplomacyBot.Retrieval.Embedded;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Retrieval.Terms;
using DiplomacyBot.Storage;
using DiplomacyBot.Storage.Following;
using DiplomacyBot.Storage.Projecting;
using DiplomacyBot.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using System.Text.Json;
using Xunit.Abstractions;

namespace DiplomacyBot.Qdrant.Tests.Projecting;

/// <summary>Real articles and real questions: the server gives the order that memory gives.</summary>
public sealed class RealCorpusTests(ITestOutputHelper output) : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("diplomacybot-qdrant-").FullName;
    private TestServer _server = null!;
    private ServiceProvider _services = null!;

    public async Task InitializeAsync()
    {
        output.WriteLine(TestServer.Kind);
        _server = await TestServer.StartAsync();
        var options = _server.Options();
        var settings = new Dictionary<string, string?> { ["DiplomacyBot:DataDirectory"] = _folder, ["Qdrant:Url"] = options.Url, ["Qdrant:ApiKey"] = options.ApiKey, ["Qdrant:Collection"] = options.Collection, ["Qdrant:SearchTimeout"] = "00:00:30" };
        _services = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddCoverage().AddEmbeddedIndex().AddStorage().AddQdrant(_ => new QdrantContent("kho")).AddProjecting().BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        await _services.GetRequiredService<QdrantPassageIndex>().ClearAsync(default);
        await _services.DisposeAsync();
        await _server.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [SkippableFact]
    public async Task RealQuestionsGetTheSamePassagesInTheSameOrder()
    {
        await _services.GetRequiredService<IngestionPipeline>().RunAsync([SharedData.Path("corpus"), SharedData.Path("seeds")], null, default);
        await _services.GetRequiredService<IndexFollower>().LoadAsync(default);
        await _services.GetRequiredService<ProjectionFollower>().CatchUpAsync(default);
        var (memory, server) = (_services.GetRequiredService<EmbeddedPassageIndex>(), _services.GetRequiredService<QdrantPassageIndex>());
        (await server.CountAsync(default)).ShouldBe(await memory.CountAsync(default));

        string[] questions = [.. new[] { "coverage.dev.jsonl", "seeds.dev.jsonl" }.SelectMany(file => File.ReadLines(SharedData.Path("questions", file))).Where(line => line.Length > 0)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("question").GetString()!)];
        PassageFilter[] filters = [PassageFilter.None, new(new(2025, 3, 1), new(2025, 6, 30)), new(Outlets: ["VTC News", "VnExpress"])];
        var compared = 0;
        foreach (var question in questions)
        {
            var terms = new QuestionVector().AddText(question).ToSparseVector();
            foreach (var filter in filters)
            {
                var query = new PassageQuery { Terms = terms, K = 60, Filter = filter };
                var (expected, found) = ((await memory.SearchAsync(query, default)).ByTerms, (await server.SearchAsync(query, default)).ByTerms);
                Retrieval.Tests.Contract.PassageIndexContract.ShouldBeSame(found, expected);
                compared += found.Count;
            }
        }

        output.WriteLine($"{questions.Length} questions, {filters.Length} filters, {await server.CountAsync(default)} passages: {compared} results in the same order, ties aside.");
        compared.ShouldBeGreaterThan(questions.Length * 60);
    }
}
