using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Answering.Evidence;

/// <summary>How much each concept of a question tells: the idf of its syllables, less for words of grammar, more for names.</summary>
internal static class ConceptWeights
{
    private const double FunctionShare = 0.12;
    private const double NameShare = 1.25;
    private const double DateShare = 0.4;

    /// <summary>A long phrase must not drown the rest of the question.</summary>
    private const double Ceiling = 14;

    public static double[] Of(IReadOnlyList<Concept> concepts, ITermStatistics statistics) =>
        [.. concepts.Select(c => Weight(c, statistics))];

    private static double Weight(Concept concept, ITermStatistics statistics)
    {
        var sum = 0.0;
        foreach (var wording in concept.Wordings)
        {
            var own = wording.Keys.Sum(k => (double)InverseDocumentFrequency.Of(statistics.Passages, statistics.PassagesWith(TermId.Syllable(k))));
            if (wording == concept.Wordings[0] && concept.Kind != ConceptKind.Name)
            {
                sum = own;
                break;
            }

            // An abbreviation weighs what its usual long form weighs.
            sum = Math.Max(sum, wording.Trust >= 0.9 ? own : 0);
        }

        var share = concept.Kind switch { ConceptKind.Function => FunctionShare, ConceptKind.Name or ConceptKind.Ordinal => NameShare, ConceptKind.Date => DateShare, _ => 1 };
        return Math.Min(Ceiling, sum) * share * concept.Emphasis;
    }
}
