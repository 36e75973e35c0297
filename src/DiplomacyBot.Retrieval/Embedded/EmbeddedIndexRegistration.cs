using DiplomacyBot.Retrieval.Accents;
using DiplomacyBot.Retrieval.Index;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Retrieval.Embedded;

/// <summary>Registers the embedded index.</summary>
public static class EmbeddedIndexRegistration
{
    /// <summary>Adds the index in memory as the one <see cref="IPassageIndex"/> and the restoring of accents by its vocabulary.</summary>
    public static IServiceCollection AddEmbeddedIndex(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<EmbeddedIndexOptions>().BindConfiguration("EmbeddedIndex");
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<EmbeddedIndexOptions>, EmbeddedIndexOptionsCheck>());
        services.TryAddSingleton(static provider => new EmbeddedPassageIndex(
            provider.GetRequiredService<IOptions<EmbeddedIndexOptions>>().Value, provider.GetService<ILogger<EmbeddedPassageIndex>>()));
        services.TryAddSingleton<IPassageIndex>(static provider => provider.GetRequiredService<EmbeddedPassageIndex>());
        services.TryAddSingleton<ICoverageVocabulary>(static provider => provider.GetRequiredService<EmbeddedPassageIndex>());
        services.TryAddSingleton(static provider => new AccentRestorer(provider.GetRequiredService<ICoverageVocabulary>()));
        return services;
    }
}
