using DiplomacyBot.Evaluation.Answers;
using DiplomacyBot.Evaluation.Questions;
using DiplomacyBot.Evaluation.Reports;
using DiplomacyBot.Evaluation.Retrieval;
using DiplomacyBot.Evaluation.Temporary;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Evaluation;

/// <summary>Measures the program on questions whose answers are known.</summary>
public sealed class Evaluator
{
    private readonly IServiceProvider _services;

    internal Evaluator(IServiceProvider services) => _services = services;

    /// <summary>Whether a measurement may have put something on a server, which whoever named the server must remove.</summary>
    public bool ServerTouched => _services.GetRequiredService<MeasuredIndex>().ServerTouched;

    /// <summary>Measures retrieval.</summary>
    /// <exception cref="BadInputException">Lines of the files cannot be used.</exception>
    /// <exception cref="BadDistractorsException">Distractors cannot be read.</exception>
    public Task<QualityReport> MeasureAsync(RetrievalRequest request, IProgress<EvaluationProgress> progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _services.GetRequiredService<RetrievalEvaluation>().RunAsync(request, progress, cancellationToken);
    }

    /// <summary>Measures answers.</summary>
    /// <exception cref="BadInputException">Lines of the files cannot be used.</exception>
    /// <exception cref="BadDistractorsException">Distractors cannot be read.</exception>
    public Task<QualityReport> MeasureAsync(AnswersRequest request, IProgress<EvaluationProgress> progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _services.GetRequiredService<AnswersEvaluation>().RunAsync(request, progress, cancellationToken);
    }
}
