using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Evaluation.Answers;
using DiplomacyBot.Evaluation.Refusal;
using DiplomacyBot.Evaluation.Retrieval;
using DiplomacyBot.Evaluation.Temporary;
using DiplomacyBot.Retrieval.Embedded;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.Following;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Evaluation;

/// <summary>Registers evaluation.</summary>
public static class EvaluationRegistration
{
    /// <summary>
    /// Adds <see cref="Evaluator"/>. Needs coverage, storage, the embedded index and answering, registered after it: the index is wrapped so that searches can be narrowed,
    /// and the threshold of refusing is lifted so that every question is answered. Where an <see cref="IPassageProjection"/> is registered, that is what is measured; whoever registers it also
    /// removes what was put there.
    /// </summary>
    public static IServiceCollection AddEvaluation(this IServiceCollection services) => services
        .AddSingleton<LiftedThreshold>()
        .AddSingleton<IPostConfigureOptions<AnsweringOptions>>(provider => provider.GetRequiredService<LiftedThreshold>())
        .AddSingleton(static provider => new FocusedIndex(IndexOf(provider)))
        .AddSingleton(static provider => new MeasuredIndex(provider.GetRequiredService<IndexFollower>(), FollowerOf(provider)))
        .AddSingleton<IPassageIndex>(provider => provider.GetRequiredService<FocusedIndex>())
        .AddSingleton<TemporaryCoverage>()
        .AddSingleton<IndexMeasure>()
        .AddSingleton<RetrievalEvaluation>()
        .AddSingleton<AnswersEvaluation>()
        .AddSingleton(provider => new Evaluator(provider));

    private static IPassageIndex IndexOf(IServiceProvider services)
    {
        var terms = services.GetRequiredService<EmbeddedPassageIndex>();
        return services.GetService<IPassageProjection>() is { } projection ? new ProjectedIndex(projection, terms) : terms;
    }

    private static IndexFollower? FollowerOf(IServiceProvider services) => services.GetService<IPassageProjection>() is { } projection
        ? new IndexFollower(services.GetRequiredService<StoreDatabase>(), projection, services.GetRequiredService<IOptions<IndexFollowerOptions>>().Value, services.GetRequiredService<TimeProvider>())
        : null;
}
