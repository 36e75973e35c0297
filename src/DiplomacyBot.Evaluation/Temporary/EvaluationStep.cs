namespace DiplomacyBot.Evaluation.Temporary;

/// <summary>What an evaluation is busy with.</summary>
public enum EvaluationStep
{
    /// <summary>Taking in distractors.</summary>
    Distractors,

    /// <summary>Taking in contexts.</summary>
    Contexts,

    /// <summary>Loading the index.</summary>
    Index,

    /// <summary>Asking questions.</summary>
    Questions,
}

/// <summary>How far an evaluation is.</summary>
/// <param name="Step">What it is busy with.</param>
/// <param name="Done">How much of it is done.</param>
/// <param name="Of">How much there is; null while unknown.</param>
public readonly record struct EvaluationProgress(EvaluationStep Step, int Done, int? Of);
