using DiplomacyBot.Answering;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Coverage;
using DiplomacyBot.Retrieval.Embedded;
using DiplomacyBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Benchmarks.Training;

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
}
