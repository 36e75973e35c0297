namespace DiplomacyBot.Answering.Evidence;

/// <summary>What a run of syllables holds of a question.</summary>
/// <param name="Degrees">For each concept, 0 (absent) to 1 (there, in the question's own words).</param>
/// <param name="Pairs">For each two neighbouring concepts whether they stand side by side here as well.</param>
/// <param name="Hits">Where whole wordings were found.</param>
internal sealed record MatchProfile(double[] Degrees, bool[] Pairs, IReadOnlyList<ConceptHit> Hits);

/// <summary>A wording found.</summary>
/// <param name="Concept">Index of the concept.</param>
/// <param name="First">Index of its first syllable.</param>
/// <param name="Last">Index of its last syllable.</param>
/// <param name="Degree">How surely it means the concept, 0 to 1.</param>
internal readonly record struct ConceptHit(int Concept, int First, int Last, double Degree);
