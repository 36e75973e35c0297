using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Answering.Evidence;

/// <summary>How much each concept of a question tells: the idf of its syllables, less for words of grammar, more for names.</summary>
internal static class ConceptWeights
{
    private const double FunctionShare = 0.12;
    private const double NameShare = 1.25;
    private const double DateShare = 0.4;

    /// <summary>An abbreviation that nobody explains may mean anything.</summary>
    private const double UnknownShare = 0.4;

    /// <summary>A phrase weighs this many times its most telling word at the most.</summary>
    private const double LongPhrase = 2;

    /// <summary>Names that weigh less than this share of the most telling word (Việt Nam, in Vietnamese coverage) go without saying.</summary>
    private const double TellingName = 0.2;

    public static double[] Of(IReadOnlyList<Concept> concepts, ITermStatistics statistics) =>
        [.. concepts.Select(c => Weight(c, statistics))];

    /// <summary>Which concepts tell what is asked about from others of its kind: the question's own names and numbers.</summary>
    /// <param name="concepts">The concepts.</param>
    /// <param name="weights">Weight of each.</param>
    /// <param name="mostTelling">Weight of a word that only one passage has.</param>
    public static bool[] Telling(IReadOnlyList<Concept> concepts, double[] weights, double mostTelling) =>
        [.. concepts.Select((concept, c) => concept is { TellsApart: true, Emphasis: >= 1 } && weights[c] >= TellingName * mostTelling)];

    private static double Weight(Concept concept, ITermStatistics statistics)
    {
        // A name is as common as its most common form: HĐBA tells no more than Hội đồng Bảo an.
        var weight = concept.Wordings
            .Where(w => ReferenceEquals(w, concept.Wordings[0]) || (concept.Kind == ConceptKind.Name && w.Trust >= 0.9))
            .Min(w => Weight(w, statistics));
        var share = concept.Kind switch { ConceptKind.Function => FunctionShare, ConceptKind.Name or ConceptKind.Ordinal => NameShare, ConceptKind.Date => DateShare, _ => 1 };
        var known = concept.Initials is null || statistics.PassagesWith(TermId.Syllable(concept.Wordings[0].Keys[0])) > 0;
        return weight * share * concept.Emphasis * (known ? 1 : UnknownShare);
    }

    /// <summary>A long phrase tells more than its most telling word, but must not drown the rest of the question.</summary>
    private static double Weight(Wording wording, ITermStatistics statistics)
    {
        var idf = wording.Keys.Select(k => (double)InverseDocumentFrequency.Of(statistics.Passages, statistics.PassagesWith(TermId.Syllable(k)))).ToList();
        return Math.Min(idf.Sum(), LongPhrase * idf.Max());
    }
}
