using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;

namespace DiplomacyBot.Answering.Answers;

/// <summary>What can be counted about how surely a sentence answers a question; each 0 to 1.</summary>
internal readonly record struct ConfidenceFeatures
{
    /// <summary>This many words as telling as a word can be are as much evidence as any.</summary>
    private const double FullEvidence = 4.5;

    /// <summary>In a small coverage no word is telling: then this many supported syllables count, at the share <see cref="CommonWords"/>.</summary>
    private const double FullCount = 9;

    private const double CommonWords = 0.5;
    private const double WellSupported = 0.5;

    /// <summary>Names that weigh less than this share of the most telling word (Việt Nam, in Vietnamese coverage) go without saying.</summary>
    private const double TellingName = 0.2;

    /// <summary>Share of the weight that neither the sentence nor its surroundings hold.</summary>
    public double MissingShare { get; init; }

    /// <summary>Share of the weight of names and numbers that is missing; 0 when there are none.</summary>
    public double MissingNames { get; init; }

    /// <summary>1 when a name or number of the question is missing: then it is about something else.</summary>
    public double MissesName { get; init; }

    /// <summary>1 when the question tells one of a row (lần thứ 40) and the sentence is about another.</summary>
    public double OtherOfRow { get; init; }

    /// <summary>1 when the question wants a person, time, number or place and the sentence has none.</summary>
    public double LacksKind { get; init; }

    /// <summary>1 when sentence and article are of another time than the question.</summary>
    public double OtherTime { get; init; }

    /// <summary>How much matched at all: two matching words of two prove less than eight of eight.</summary>
    public double Amount { get; init; }

    /// <summary>Terms and pairs of the question in the sentence and the headline, less for a long sentence.</summary>
    public double Strength { get; init; }

    /// <summary>How well something in the sentence fills the question's gap.</summary>
    public double Kind { get; init; }

    /// <summary>What the best passage has of the question's terms, by BM25, as a share of what a passage can have.</summary>
    public double PassageTerms { get; init; }

    /// <summary>All of them: the names of the weights' file, the sign a weight must have, and the value.</summary>
    public static IReadOnlyList<(string Name, int Sign, Func<ConfidenceFeatures, double> Of)> All { get; } =
    [
        ("missingShare", -1, f => f.MissingShare), ("missingNames", -1, f => f.MissingNames), ("missesName", -1, f => f.MissesName), ("lacksKind", -1, f => f.LacksKind),
        ("amount", 1, f => f.Amount), ("strength", 1, f => f.Strength), ("kind", 1, f => f.Kind), ("passageTerms", 1, f => f.PassageTerms),
        ("otherOfRow", -1, f => f.OtherOfRow), ("otherTime", -1, f => f.OtherTime),
    ];

    /// <param name="question">The question.</param>
    /// <param name="found">What was found for it.</param>
    /// <param name="chosen">The sentences to be shown, the best first; at least one.</param>
    public static ConfidenceFeatures Of(AnalysedQuestion question, FoundEvidence found, IReadOnlyList<EvidenceSentence> chosen)
    {
        var (best, weights) = (chosen[0], found.Weights);
        double total = 1e-9, missing = 0, names = 1e-9, missingNames = 0;
        for (var c = 0; c < weights.Length; c++)
        {
            var absent = best.Support[c] < SentenceRanker.Missing;
            total += weights[c];
            missing += absent ? weights[c] : 0;
            if (weights[c] >= TellingName * found.MostTelling && question.Concepts[c] is { TellsApart: true, Emphasis: >= 1 })
            {
                names += weights[c];
                missingNames += absent ? weights[c] : 0;
            }
        }

        return new ConfidenceFeatures
        {
            MissingShare = missing / total,
            MissingNames = missingNames / names,
            MissesName = missingNames > 0 ? 1 : 0,
            OtherOfRow = best.Features.OtherOfRow,
            Strength = best.Features.Strength,
            Kind = best.Features.Kind,
            PassageTerms = found.PassageTerms,
            LacksKind = question.Kinds.Any(k => Checkable(k) && chosen.All(s => s.ShortAnswers.All(a => a.Kind != k))) ? 1 : 0,
            OtherTime = best.Features.Date < 0 ? 1 : 0,
            Amount = Math.Max(Math.Min(1, best.Coverage * total / (FullEvidence * found.MostTelling)), CommonWords * Math.Min(1, Supported(question, best) / FullCount)),
        };
    }

    /// <summary>Syllables of the question's own words, grammar aside, that are supported.</summary>
    private static double Supported(AnalysedQuestion question, EvidenceSentence best) =>
        question.Concepts.Where((concept, c) => concept.Kind != ConceptKind.Function && best.Support[c] >= WellSupported).Sum(concept => concept.Wordings[0].Keys.Count * concept.Emphasis);

    private static bool Checkable(AnswerKind kind) => kind is AnswerKind.Who or AnswerKind.When or AnswerKind.HowMany or AnswerKind.Where;
}
