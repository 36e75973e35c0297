using DiplomacyBot.Models;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.Following;
using DiplomacyBot.Storage.Vectors;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Hosting;

/// <summary>Wires the embedding model to the store.</summary>
internal static class EmbeddingSetup
{
    /// <summary>So many requests are put together from one part, that the last of them, which is seldom full, does not matter.</summary>
    private const int RequestsPerPart = 4;

    /// <summary>Where an embedding model is configured: its vectors go into the index, and <see cref="VectorFiller"/> makes those that are missing.</summary>
    public static IServiceCollection AddEmbedding(this IServiceCollection services)
    {
        if (!services.Any(static service => !service.IsKeyedService && service.ServiceType == typeof(IEmbeddingGenerator<string, Embedding<float>>)))
        {
            return services;
        }

        services.AddOptions<IndexFollowerOptions>().PostConfigure<IOptions<EmbeddingModelOptions>>(static (follower, model) => follower.Model ??= model.Value.VectorsName);
        services.TryAddSingleton(static provider => new VectorFiller(
            provider.GetRequiredService<StoreDatabase>(), provider.GetRequiredService<PassageVectorStore>(), provider.GetRequiredService<IEmbeddingGenerator<string, Embedding<float>>>(), Options(provider)));
        return services;
    }

    /// <summary>Length of the vectors stored under the configured model's name; null when there are none, or no such model is configured.</summary>
    public static int? StoredDimensions(IServiceProvider services) =>
        services.GetRequiredService<IOptions<IndexFollowerOptions>>().Value.Model is { } model ? services.GetRequiredService<PassageVectorStore>().DimensionsOf(model) : null;

    private static VectorFillerOptions Options(IServiceProvider provider)
    {
        var model = provider.GetRequiredService<IOptions<EmbeddingModelOptions>>().Value;
        return new VectorFillerOptions(provider.GetRequiredService<IOptions<IndexFollowerOptions>>().Value.Model!, model.BatchSize * RequestsPerPart, model.MaxParallel);
    }
}
