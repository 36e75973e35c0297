using DiplomacyBot.Language.Messages;
using DiplomacyBot.Retrieval.Embedded;
using DiplomacyBot.Retrieval.Fallback;
using DiplomacyBot.Retrieval.Index;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Qdrant;

/// <summary>Registers Qdrant.</summary>
public static class QdrantRegistration
{
    /// <summary>
    /// Adds the projection on Qdrant, and makes <see cref="IPassageIndex"/> ask it first: the embedded index, which must be registered too, keeps the
    /// coverage's vocabulary and answers while Qdrant is away. Terms are weighed as the embedded index weighs them.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="content">What goes into the collection.</param>
    public static IServiceCollection AddQdrant(this IServiceCollection services, Func<IServiceProvider, QdrantContent> content)
    {
        services.AddQdrantProjection(content);
        services.TryAddSingleton(static provider => new ProjectionHealth(
            provider.GetRequiredService<IPassageProjection>(), provider.GetRequiredService<TimeProvider>(), provider.GetService<ILogger<ProjectionHealth>>(), provider.GetService<OperatorLanguage>()));
        services.Replace(ServiceDescriptor.Singleton<IPassageIndex>(static provider => new FallbackPassageIndex(
            provider.GetRequiredService<IPassageProjection>(), provider.GetRequiredService<EmbeddedPassageIndex>(), provider.GetRequiredService<ProjectionHealth>())));
        return services;
    }

    /// <summary>Adds the projection on Qdrant alone: nobody is answered from it who does not ask for it by name.</summary>
    /// <param name="services">The services; the embedded index's settings must be among them.</param>
    /// <param name="content">What goes into the collection.</param>
    public static IServiceCollection AddQdrantProjection(this IServiceCollection services, Func<IServiceProvider, QdrantContent> content)
    {
        services.AddOptionsWithValidateOnStart<QdrantOptions>().BindConfiguration("Qdrant");
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<QdrantOptions>, QdrantOptionsCheck>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => new QdrantPassageIndex(
            provider.GetRequiredService<IOptions<QdrantOptions>>().Value,
            content(provider),
            provider.GetRequiredService<IOptions<EmbeddedIndexOptions>>().Value.Weighting,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<ILogger<QdrantPassageIndex>>()));
        services.TryAddSingleton<IPassageProjection>(static provider => provider.GetRequiredService<QdrantPassageIndex>());
        return services;
    }
}
