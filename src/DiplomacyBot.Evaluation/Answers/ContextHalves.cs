using System.Runtime.CompilerServices;
using DiplomacyBot.Evaluation.Questions;
using DiplomacyBot.Evaluation.Reports;

namespace DiplomacyBot.Evaluation.Answers;

/// <summary>
/// Leaves half of the contexts out of the coverage when asked to. They are halved by title: texts about one matter stay together, so that a question about the half
/// left out is wholly outside.
/// </summary>
internal sealed class ContextHalves(bool halve)
{
    private readonly HashSet<string> _leftOut = new(StringComparer.Ordinal);

    /// <summary>Contexts that were not taken in.</summary>
    public IReadOnlyCollection<string> LeftOut => _leftOut;

    /// <summary>The contexts to be taken in.</summary>
    public async IAsyncEnumerable<EvaluationContext> Inside(string? path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (path is null)
        {
            yield break;
        }

        await foreach (var context in ContextFile.ReadAsync(path, cancellationToken))
        {
            if (halve && context.Title.Sum(letter => letter) % 2 == 0)
            {
                _leftOut.Add(context.Id);
            }
            else
            {
                yield return context;
            }
        }
    }

    /// <summary>Null for a question that tells nothing: one without an answer about a text that is not covered.</summary>
    public QuestionGroup? GroupOf(EvaluationQuestion question)
    {
        var outside = question.Contexts.Count > 0 && question.Contexts.All(_leftOut.Contains);
        return !question.SaysWhetherAnswered ? QuestionGroup.Unknown
            : question.Answerable ? outside ? QuestionGroup.Outside : QuestionGroup.Answerable : outside ? null : QuestionGroup.Impossible;
    }
}
