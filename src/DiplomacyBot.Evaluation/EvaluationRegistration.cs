using DiplomacyBot.Evaluation.Retrieval;
using DiplomacyBot.Evaluation.Temporary;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Evaluation;

/// <summary>Registers evaluation.</summary>
public static class EvaluationRegistration
{
    /// <summary>Adds <see cref="Evaluator"/>. Needs coverage, storage, an index and answering from elsewhere, over a data directory of the evaluation's own.</summary>
    public static IServiceCollection AddEvaluation(this IServiceCollection services) =>
        services.AddSingleton<TemporaryCoverage>().AddSingleton<IndexMeasure>().AddSingleton<RetrievalEvaluation>().AddSingleton(provider => new Evaluator(provider));
}
