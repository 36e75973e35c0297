using DiplomacyBot.Answering;
using DiplomacyBot.Coverage;
using DiplomacyBot.Retrieval.Embedded;
using DiplomacyBot.Storage;
using Microsoft.Extensions.Logging.Console;

namespace DiplomacyBot.Hosting;

/// <summary>Wires the rooms together.</summary>
internal static class ServiceSetup
{
    /// <summary>Everything but the web.</summary>
    public static IServiceCollection AddDiplomacyBot(this IServiceCollection services) => services
        .AddCoverage()
        .AddEmbeddedIndex()
        .AddStorage()
        .AddAnswering();

    /// <summary>A container for a command that runs and ends: no web server, no background work; logs go to standard error.</summary>
    /// <param name="settings">What the command line says.</param>
    public static ServiceProvider ForCommand(Dictionary<string, string?> settings)
    {
        var configuration = new ConfigurationBuilder()
            .SetBasePath(Directory.GetCurrentDirectory())
            .AddJsonFile("appsettings.json", optional: true)
            .AddJsonFile("appsettings.Local.json", optional: true)
            .AddEnvironmentVariables()
            .AddInMemoryCollection(settings)
            .Build();
        return new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning).AddConfiguration(configuration.GetSection("Logging")).AddSimpleConsole(o => o.SingleLine = true))
            .Configure<ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace)
            .AddDiplomacyBot()
            .BuildServiceProvider();
    }
}
