using DiplomacyBot.Answering;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Coverage;
using DiplomacyBot.Coverage.Ingestion;
using DiplomacyBot.Retrieval.Embedded;
using DiplomacyBot.Storage;
using DiplomacyBot.Storage.Following;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Benchmarks.Answers;

/// <summary>The product's own parts, wired as the program wires them.</summary>
internal static class BenchmarkServices
{
    /// <param name="data">Data directory.</param>
    /// <param name="coverage">A coverage in memory instead of the stored one; null for the stored one.</param>
    public static ServiceProvider Make(string data, ICoverageReader? coverage = null)
    {
        var services = new ServiceCollection().AddLogging();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["DiplomacyBot:DataDirectory"] = data }).Build());
        if (coverage is not null)
        {
            services.AddSingleton(coverage);
        }

        return services.AddCoverage().AddEmbeddedIndex().AddStorage().AddAnswering().BuildServiceProvider();
    }

    /// <summary>A coverage ingested from a folder, with its index loaded; ingesting again is quick.</summary>
    public static async Task<ServiceProvider> IngestedAsync(string data, string source)
    {
        var services = Make(data);
        await services.GetRequiredService<IngestionPipeline>().RunAsync([source], null, CancellationToken.None);
        await services.GetRequiredService<IndexFollower>().LoadAsync(CancellationToken.None);
        return services;
    }
}
