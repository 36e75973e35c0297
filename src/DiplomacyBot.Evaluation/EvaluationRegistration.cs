using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Evaluation.Answers;
using DiplomacyBot.Evaluation.Refusal;
using DiplomacyBot.Evaluation.Retrieval;
using DiplomacyBot.Evaluation.Temporary;
using DiplomacyBot.Retrieval.Embedded;
using DiplomacyBot.Retrieval.Index;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Evaluation;

/// <summary>Registers evaluation.</summary>
public static class EvaluationRegistration
{
    /// <summary>
    /// Adds <see cref="Evaluator"/>. Needs coverage, storage, the embedded index and answering, registered after it: the index is wrapped so that searches can be narrowed,
    /// and the threshold of refusing is lifted so that every question is answered.
    /// </summary>
    public static IServiceCollection AddEvaluation(this IServiceCollection services) => services
        .AddSingleton<LiftedThreshold>()
        .AddSingleton<IPostConfigureOptions<AnsweringOptions>>(provider => provider.GetRequiredService<LiftedThreshold>())
        .AddSingleton(provider => new FocusedIndex(provider.GetRequiredService<EmbeddedPassageIndex>()))
        .AddSingleton<IPassageIndex>(provider => provider.GetRequiredService<FocusedIndex>())
        .AddSingleton<TemporaryCoverage>()
        .AddSingleton<IndexMeasure>()
        .AddSingleton<RetrievalEvaluation>()
        .AddSingleton<AnswersEvaluation>()
        .AddSingleton(provider => new Evaluator(provider));
}
