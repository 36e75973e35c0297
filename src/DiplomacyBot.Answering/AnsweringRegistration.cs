using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Citations;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Expansion;
using DiplomacyBot.Answering.Generation;
using DiplomacyBot.Answering.Passages;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers.Spans;
using DiplomacyBot.Language.Abbreviations;
using DiplomacyBot.Retrieval.Fusion;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Answering;

/// <summary>Registers answering.</summary>
public static class AnsweringRegistration
{
    /// <summary>Key of the <see cref="IAnswerer"/> that never asks a chat model, whatever is registered: for questions asked silently.</summary>
    public const string Extracts = "extracts";

    /// <summary>Key of the <c>IEmbeddingGenerator</c> that embeds questions, where one is registered.</summary>
    public const string QuestionsKey = "questions";

    /// <summary>
    /// Key in <c>ChatOptions.AdditionalProperties</c> of a <see cref="CancellationToken"/> that says the model was too slow for us; when a call is stopped without it, the reader has left.
    /// </summary>
    public const string ExpiredKey = "diplomacybot.expired";

    /// <summary>
    /// Adds <see cref="IAnswerer"/>, which uses an <c>IChatClient</c> where one is registered, and <see cref="IPassageRanker"/>. Needs a passage index, its term statistics, a coverage
    /// reader and a conversation store from elsewhere.
    /// </summary>
    public static IServiceCollection AddAnswering(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<AnsweringOptions>().BindConfiguration("Answering");
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<AnsweringOptions>, AnsweringOptionsCheck>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => AbbreviationTable.Default);
        services.TryAddSingleton(_ => SynonymTable.Default);
        services.TryAddSingleton<AnalysisCache>();
        services.TryAddSingleton<ChatShorthand>();
        services.TryAddSingleton<ConceptReader>();
        services.TryAddSingleton<QuestionAnalyzer>();
        services.TryAddSingleton<QuestionReader>();
        services.TryAddSingleton<QuestionEncoder>();
        services.AddOptionsWithValidateOnStart<FusionOptions>().BindConfiguration(FusionOptions.Section);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<FusionOptions>, FusionOptionsCheck>());
        services.TryAddSingleton<PassageRanker>();
        services.TryAddSingleton<IPassageRanker>(provider => provider.GetRequiredService<PassageRanker>());
        services.TryAddSingleton<EvidenceFinder>();
        services.TryAddSingleton<SpanFinder>();
        services.TryAddSingleton<SpareProcessors>();
        services.TryAddSingleton<CitationGate>();
        services.TryAddSingleton<ExtractiveWriter>();
        services.TryAddSingleton<AnswerTurns>();
        services.AddGeneration();
        return services;
    }
}
