using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Grounding;
using DiplomacyBot.Answering.Prompts;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Answering.Generation;

/// <summary>Registers answers by a chat model.</summary>
internal static class GenerationRegistration
{
    /// <summary>Adds <see cref="IAnswerer"/>: with a chat model where an <see cref="IChatClient"/> is registered, by extraction otherwise.</summary>
    public static IServiceCollection AddGeneration(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<GenerationOptions>().BindConfiguration(GenerationOptionsCheck.Section);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<GenerationOptions>, GenerationOptionsCheck>());
        services.AddOptionsWithValidateOnStart<PromptOptions>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<PromptOptions>, PromptOptionsCheck>());
        services.AddMetrics();
        services.TryAddSingleton<PromptLibrary>();
        services.TryAddSingleton(_ => Wordings.Default);
        services.TryAddSingleton<SentenceChecker>();
        services.TryAddSingleton<ModelGate>();
        services.TryAddSingleton<AnsweringMeter>();

        // Made only where there is an IChatClient; a factory, because a container that checks itself would miss one.
        services.TryAddSingleton(static provider => ActivatorUtilities.CreateInstance<ChatModel>(provider));
        services.TryAddSingleton<ModelRewriter>();
        services.TryAddSingleton<WritingTools>();
        services.TryAddSingleton<GroundedWriter>();
        services.TryAddSingleton<ExtractiveAnswerer>();
        services.TryAddKeyedSingleton<IAnswerer>(AnsweringRegistration.Extracts, static (provider, _) => provider.GetRequiredService<ExtractiveAnswerer>());
        services.TryAddSingleton<GroundedAnswerer>();
        services.TryAddSingleton<IAnswerer>(static provider =>
            provider.GetService<IChatClient>() is not null && provider.GetRequiredService<IOptions<GenerationOptions>>().Value.Enabled
                ? provider.GetRequiredService<GroundedAnswerer>()
                : provider.GetRequiredService<ExtractiveAnswerer>());
        return services;
    }
}
