using DiplomacyBot.Answering;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Coverage;
using DiplomacyBot.Retrieval.Accents;
using DiplomacyBot.Retrieval.Embedded;
using DiplomacyBot.Retrieval.Index;
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
    /// <param name="vocabulary">An index that holds the coverage already, as what accents are restored by; null for a new one.</param>
    /// <param name="index">The same as what is searched.</param>
    public static ServiceProvider Make(string data, ICoverageReader? coverage = null, ICoverageVocabulary? vocabulary = null, IPassageIndex? index = null)
    {
        var services = new ServiceCollection().AddLogging();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["DiplomacyBot:DataDirectory"] = data }).Build());
        if (coverage is not null)
        {
            services.AddSingleton(coverage);
        }

        if (vocabulary is not null && index is not null)
        {
            services.AddSingleton(vocabulary).AddSingleton(index);
        }

        return services.AddCoverage().AddEmbeddedIndex().AddStorage().AddAnswering().BuildServiceProvider();
    }
}
