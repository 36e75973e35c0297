using DiplomacyBot.Answering;
using DiplomacyBot.Answering.Prompts;
using DiplomacyBot.Coverage;
using DiplomacyBot.Language.Messages;
using DiplomacyBot.Models;
using DiplomacyBot.Qdrant;
using DiplomacyBot.Retrieval.Embedded;
using DiplomacyBot.Storage;
using DiplomacyBot.Storage.Articles;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.Following;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Hosting;

/// <summary>Wires the rooms together.</summary>
internal static class ServiceSetup
{
    /// <summary>Everything but the web.</summary>
    /// <exception cref="BadConfigurationException">The engine named is none.</exception>
    public static IServiceCollection AddDiplomacyBot(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptionsWithValidateOnStart<HostingOptions>().BindConfiguration("DiplomacyBot");
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<HostingOptions>, HostingOptionsCheck>());
        services.AddOptions<RetrievalOptions>().BindConfiguration(RetrievalOptions.Section);
        services.AddOptions<PromptOptions>().Configure<IOptions<HostingOptions>>(static (prompts, host) =>
            prompts.Directory = host.Value.PromptsDirectory ?? (Directory.Exists(HostingOptions.UsualPrompts) ? HostingOptions.UsualPrompts : null));
        services
            .AddCoverage()
            .AddEmbeddedIndex()
            .AddStorage()
            .AddAnswering()
            .AddModels(configuration, AnsweringRegistration.QuestionsKey, AnsweringRegistration.ExpiredKey)
            .AddEmbedding();
        return RetrievalOptions.Read(configuration) == IndexEngine.Qdrant ? services.AddQdrant(ContentOf).AddProjecting() : services;
    }

    /// <summary>Warnings and worse, one line each, on standard error: standard output is for results. <c>Logging:LogLevel</c> changes what is shown.</summary>
    public static ILoggingBuilder AddBotLogging(this ILoggingBuilder logging)
    {
        logging.SetMinimumLevel(LogLevel.Warning).AddSimpleConsole(static console => console.SingleLine = true);
        logging.Services.Configure<ConsoleLoggerOptions>(static console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        return logging;
    }

    /// <summary>A container for a command that runs and ends: no web server, no background work.</summary>
    /// <param name="settings">What the command line says.</param>
    /// <param name="speech">Language of messages.</param>
    /// <param name="more">What the command registers beside or before the program's own parts; null for nothing.</param>
    /// <exception cref="BadConfigurationException">A setting is wrong.</exception>
    public static ServiceProvider ForCommand(Dictionary<string, string?> settings, MessageLanguage speech, Action<IServiceCollection>? more = null)
    {
        var configuration = Configuration.Read(settings);
        var collection = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton(new OperatorLanguage(speech))
            .AddLogging(logging => logging.AddConfiguration(configuration.GetSection("Logging")).AddBotLogging());
        more?.Invoke(collection);
        var services = collection.AddDiplomacyBot(configuration).BuildServiceProvider();
        try
        {
            Configuration.Check(services);
            return services;
        }
        catch
        {
            services.Dispose();
            throw;
        }
    }

    /// <summary>What a collection holds: this store's articles, with the vectors of the configured model.</summary>
    public static QdrantContent ContentOf(IServiceProvider services) =>
        new(StoreIdentity.Read(services.GetRequiredService<StoreDatabase>()), services.GetRequiredService<IOptions<IndexFollowerOptions>>().Value.Model);
}
