namespace DiplomacyBot.Evaluation.Refusal;

/// <summary>What refusing costs and gives.</summary>
/// <param name="Threshold">The confidence below which the program refuses as it is configured.</param>
/// <param name="Curve">The same for thresholds from 0 to 1.</param>
public sealed record RefusalReport(double Threshold, IReadOnlyList<RefusalPoint> Curve);

/// <summary>One threshold; shares are 0 to 1, null where there are no such questions.</summary>
/// <param name="Threshold">Questions of less confidence are refused.</param>
/// <param name="Answerable">Share of the answerable questions that are refused, wrongly.</param>
/// <param name="Impossible">Share refused of the questions about covered texts that these do not answer.</param>
/// <param name="Outside">Share refused of the questions about texts that are not covered.</param>
/// <param name="Precision">Share of the refused questions that have no answer; null when none is refused.</param>
/// <param name="Recall">Share of all questions without an answer that are refused.</param>
public sealed record RefusalPoint(double Threshold, double? Answerable, double? Impossible, double? Outside, double? Precision, double? Recall);
