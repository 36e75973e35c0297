using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Retrieval.Accents;

/// <summary>A question with the accents it probably should have.</summary>
/// <param name="Text">The question with its most probable accents; as typed when nothing was missing. Letters keep their case.</param>
/// <param name="Changed">Whether <paramref name="Text"/> differs from what was typed.</param>
/// <param name="Syllables">Each token typed, with what it may stand for.</param>
/// <param name="Pairs">What each two joined tokens may stand for: those pairs that the coverage has.</param>
public sealed record RestoredQuestion(string Text, bool Changed, IReadOnlyList<RestoredSyllable> Syllables, IReadOnlyList<RestoredPair> Pairs);

/// <summary>A token of the question and what it may stand for.</summary>
/// <param name="Typed">The token as typed; offsets point into the question as typed.</param>
/// <param name="Variants">Syllables with their probabilities, most probable first; never empty.</param>
public sealed record RestoredSyllable(Syllable Typed, IReadOnlyList<Variant> Variants);

/// <summary>What a token may stand for.</summary>
/// <param name="Key">The syllable's normal form.</param>
/// <param name="Probability">How probable it is in this question, 0 to 1.</param>
/// <param name="Weight">What it counts in a search, before the index multiplies it by the variant's idf.</param>
public readonly record struct Variant(string Key, double Probability, double Weight);

/// <summary>What two joined tokens may stand for.</summary>
/// <param name="Position">Index of the second one in <see cref="RestoredQuestion.Syllables"/>.</param>
/// <param name="First">Normal form of the first syllable.</param>
/// <param name="Second">Normal form of the second one.</param>
/// <param name="Weight">What it counts in a search, before the index multiplies it by the pair's idf.</param>
public readonly record struct RestoredPair(int Position, string First, string Second, double Weight);
