using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Retrieval.Accents;

/// <summary>The words the coverage is written with, and how common they are.</summary>
public interface ICoverageVocabulary : ITermStatistics
{
    /// <summary>All syllables of the coverage that have this form without accents, in no particular order: <c>nuoc</c> → nước, nược.</summary>
    /// <param name="folded">A syllable's normal form without accents.</param>
    IReadOnlyList<string> VariantsOf(string folded);
}
