using Azure.Core;
using Azure.Identity;
using DiplomacyBot.Models.Chat;
using DiplomacyBot.Models.Embeddings;
using DiplomacyBot.Models.Health;
using DiplomacyBot.Models.Probing;
using DiplomacyBot.Models.Telemetry;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Models;

/// <summary>Registers models.</summary>
public static class ModelRegistration
{
    /// <summary>
    /// Adds <see cref="IChatClient"/> where <c>Models:Chat</c> names a provider, and where <c>Models:Embedding</c> does an
    /// <see cref="IEmbeddingGenerator{TInput, TEmbedding}"/> for passages and one for questions under a key. Nothing is sent before the first call.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">Read for which models there are; everything else is bound and checked as options.</param>
    /// <param name="questionsKey">Key of the generator for questions: with their prefix, a deadline and a breaker.</param>
    /// <param name="expiredKey">
    /// Key in <c>ChatOptions.AdditionalProperties</c> of a <see cref="CancellationToken"/> by which callers say that they stop because the model is too slow; null when none says so.
    /// </param>
    public static IServiceCollection AddModels(this IServiceCollection services, IConfiguration configuration, string questionsKey, string? expiredKey = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptionsWithValidateOnStart<ChatModelOptions>().BindConfiguration(ChatModelOptions.SectionName);
        services.AddOptionsWithValidateOnStart<EmbeddingModelOptions>().BindConfiguration(EmbeddingModelOptions.SectionName);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ChatModelOptions>, ModelOptionsCheck>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<EmbeddingModelOptions>, ModelOptionsCheck>());
        services.AddMetrics();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ModelMeter>();
        services.TryAddSingleton<ModelHealth>();
        services.TryAddSingleton<TokenCredential>(static _ => new DefaultAzureCredential());
        services.TryAddSingleton<ModelProbe>();
        if (IsConfigured(configuration, ChatModelOptions.SectionName))
        {
            services.TryAddSingleton(provider => expiredKey is null ? ActivatorUtilities.CreateInstance<ChatParts>(provider) : ActivatorUtilities.CreateInstance<ChatParts>(provider, expiredKey));
            services.TryAddSingleton(static provider => provider.GetRequiredService<ChatParts>().ForAnswers());
        }

        if (IsConfigured(configuration, EmbeddingModelOptions.SectionName))
        {
            services.TryAddSingleton<EmbeddingParts>();
            services.TryAddSingleton(static provider => provider.GetRequiredService<EmbeddingParts>().ForPassages());
            services.TryAddKeyedSingleton(questionsKey, static (provider, _) => provider.GetRequiredService<EmbeddingParts>().ForQuestions());
        }

        return services;
    }

    private static bool IsConfigured(IConfiguration configuration, string section) => !string.IsNullOrEmpty(configuration[$"{section}:{nameof(ModelOptions.Provider)}"]);
}
