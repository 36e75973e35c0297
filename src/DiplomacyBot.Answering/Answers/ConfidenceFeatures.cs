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

    /// <summary>The sentence at this place, counted from 0, is one of the many that have something of most questions.</summary>
    private const int Ordinary = 5;

    /// <summary>Share of the weight that neither the best sentence nor its surroundings hold.</summary>
    public double MissingShare { get; init; }

    /// <summary>1 when a name or number of the question is missing: then it is about something else.</summary>
    public double MissesName { get; init; }

    /// <summary>1 when the question tells one of a row (lần thứ 40) and the sentence is about another.</summary>
    public double OtherOfRow { get; init; }

    /// <summary>1 when sentence and article are of another time than the question.</summary>
    public double OtherTime { get; init; }

    /// <summary>How much matched at all: two matching words of two prove less than eight of eight.</summary>
    public double Amount { get; init; }

    /// <summary>How far the best sentence's score is above an ordinary one's; in a coverage of a few sentences, above 0, what a sentence without anything of the question has at the most.</summary>
    public double Lead { get; init; }

    /// <summary>How much the runs of the sentences shown look like an answer: the largest <see cref="ShortAnswers.Spans.SentenceRuns.Strength"/>.</summary>
    public double Runs { get; init; }

    /// <summary>Score of the best passage by words.</summary>
    public double Passage { get; init; }

    /// <summary>Share of the question's names and numbers that sentences of a single article hold, the best of the articles shown; 1 when it has none.</summary>
    public double NamesTogether { get; init; }

    /// <summary>1 when the question has an abbreviation that nobody explains: what seems to be missing may be there in full.</summary>
    public double Unexplained { get; init; }

    /// <summary>All of them: the names of the weights' file, the sign a weight must have, and the value.</summary>
    public static IReadOnlyList<(string Name, int Sign, Func<ConfidenceFeatures, double> Of)> All { get; } =
    [
        ("missingShare", -1, f => f.MissingShare), ("missesName", -1, f => f.MissesName), ("otherOfRow", -1, f => f.OtherOfRow), ("otherTime", -1, f => f.OtherTime), ("amount", 1, f => f.Amount),
        ("lead", 1, f => f.Lead), ("runs", 1, f => f.Runs), ("passage", 1, f => f.Passage), ("namesTogether", 1, f => f.NamesTogether), ("unexplained", 1, f => f.Unexplained),
    ];

    /// <param name="question">The question.</param>
    /// <param name="found">What was found for it.</param>
    /// <param name="chosen">The sentences to be shown, the best first; at least one.</param>
    public static ConfidenceFeatures Of(AnalysedQuestion question, FoundEvidence found, IReadOnlyList<EvidenceSentence> chosen)
    {
        var (best, weights) = (chosen[0], found.Weights);
        var telling = ConceptWeights.Telling(question.Concepts, weights, found.MostTelling);
        double total = 1e-9, missing = 0;
        for (var c = 0; c < weights.Length; c++)
        {
            total += weights[c];
            missing += IsMissing(best, c) ? weights[c] : 0;
        }

        return new ConfidenceFeatures
        {
            MissingShare = missing / total,
            MissesName = Enumerable.Range(0, weights.Length).Any(c => telling[c] && IsMissing(best, c)) ? 1 : 0,
            OtherOfRow = best.Features.OtherOfRow,
            OtherTime = best.Features.Date < 0 ? 1 : 0,
            Amount = Math.Max(Math.Min(1, best.Coverage * total / (FullEvidence * found.MostTelling)), CommonWords * Math.Min(1, Supported(question, best) / FullCount)),
            Lead = best.Score - (found.Sentences.Count > Ordinary ? found.Sentences[Ordinary].Score : 0),
            Runs = chosen.Max(s => s.Runs?.Strength is { } strength and > double.NegativeInfinity ? strength : 0),
            Passage = found.BestPassage,
            NamesTogether = chosen.Max(s => NamesIn(s.Article, found, telling)),
            Unexplained = question.Concepts.Any(concept => concept.Initials is not null) ? 1 : 0,
        };
    }

    private static bool IsMissing(EvidenceSentence sentence, int concept) => sentence.Support[concept] < SentenceRanker.Missing;

    /// <summary>Share of the telling names and numbers that an article's sentences hold.</summary>
    private static double NamesIn(ArticleAnalysis article, FoundEvidence found, bool[] telling)
    {
        var sentences = found.Sentences.Where(s => s.Article.Article.Id == article.Article.Id).ToList();
        var names = Enumerable.Range(0, telling.Length).Where(c => telling[c]).ToList();
        return names.Count == 0 ? 1 : names.Average(c => sentences.Any(s => s.Profile.Degrees[c] >= SentenceRanker.Missing) ? 1.0 : 0);
    }

    /// <summary>Syllables of the question's own words, grammar aside, that are supported.</summary>
    private static double Supported(AnalysedQuestion question, EvidenceSentence best) =>
        question.Concepts.Where((concept, c) => concept.Kind != ConceptKind.Function && best.Support[c] >= WellSupported).Sum(concept => concept.Wordings[0].Keys.Count * concept.Emphasis);
}
