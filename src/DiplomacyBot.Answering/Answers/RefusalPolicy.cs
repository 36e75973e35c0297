namespace DiplomacyBot.Answering.Answers;

/// <summary>
/// Estimates how surely a sentence answers the question: a logistic function of what can be counted. A question about something the coverage
/// never names, or about a kind of fact the sentence does not hold, is not answered by the nearest sentence.
/// </summary>
/// <remarks>
/// The coefficients were fitted (logistic regression, rounded) on questions of which half had their text in the index and half had not; docs/quality.md
/// tells the data and what the threshold costs on either side.
/// </remarks>
internal static class RefusalPolicy
{
    /// <summary>0 to 1.</summary>
    public static double Confidence(ConfidenceFeatures f) => 1 / (1 + Math.Exp(-Logit(f)));

    private static double Logit(ConfidenceFeatures f) =>
        -1.8 + (0.9 * f.Coverage) + (0.6 * f.OwnCoverage) - (2.5 * f.MissingShare) - (1.2 * f.MissingNames) - (2 * f.MissesName) - (5 * f.OtherOfRow)
        + (1.2 * f.Pairs) - (1.3 * f.LacksKind) - (1.2 * f.OtherTime) + (3.0 * f.Amount);
}
