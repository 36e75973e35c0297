namespace DiplomacyBot.Answering.Answers;

/// <summary>
/// Estimates how surely a sentence answers the question: a logistic function of what can be counted. A question about something the coverage
/// never names, or about a kind of fact the sentence does not hold, is not answered by the nearest sentence.
/// </summary>
internal static class RefusalPolicy
{
    /// <summary>0 to 1.</summary>
    public static double Confidence(ConfidenceFeatures features) => 1 / (1 + Math.Exp(-RefusalWeights.Default.Sum(features)));
}
