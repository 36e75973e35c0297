using DiplomacyBot.Models.Double;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Models.Tests;

/// <summary>The room as the program registers it, on settings of a test, with what it logs.</summary>
internal sealed class Models : IDisposable
{
    /// <summary>By which a caller says that the model was too slow.</summary>
    public const string Expired = "tests.expired";

    private const string Questions = "questions";
    private readonly ServiceProvider _services;

    /// <param name="settings">Keys below <c>Models</c>.</param>
    public Models(params (string Key, string? Value)[] settings)
        : this(null, settings)
    {
    }

    public Models(Action<IServiceCollection>? more, params (string Key, string? Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.GroupBy(static s => s.Key).Select(static same => KeyValuePair.Create("Models:" + same.Key, same.Last().Value))).Build();
        var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logged));
        more?.Invoke(services);
        _services = services.AddModels(configuration, Questions, Expired).BuildServiceProvider();
    }

    public LogCollector Logged { get; } = new();

    public IServiceProvider Services => _services;

    public IChatClient Chat => _services.GetRequiredService<IChatClient>();

    public IEmbeddingGenerator<string, Embedding<float>> Passages => _services.GetRequiredService<IEmbeddingGenerator<string, Embedding<float>>>();

    public IEmbeddingGenerator<string, Embedding<float>> ForQuestions => _services.GetRequiredKeyedService<IEmbeddingGenerator<string, Embedding<float>>>(Questions);

    /// <summary>On a double, without waiting between attempts.</summary>
    public static Models On(ModelDouble server, params (string Key, string? Value)[] more) => On(server.Url, more);

    public static Models On(string url, (string Key, string? Value)[] more) => new(
    [
        ("Chat:Provider", "Compatible"), ("Chat:Endpoint", url), ("Chat:Model", "m"), ("Chat:Retries", "0"),
        ("Embedding:Provider", "Compatible"), ("Embedding:Endpoint", url), ("Embedding:Model", "e"), ("Embedding:Retries", "0"),
        .. more,
    ]);

    public void Dispose() => _services.Dispose();
}
