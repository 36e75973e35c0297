using DiplomacyBot.Answering.Passages;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language;
using DiplomacyBot.Retrieval.Accents;

namespace DiplomacyBot.Answering.Evidence;

/// <summary>What was found for a question.</summary>
/// <param name="Weights">Weight of each concept.</param>
/// <param name="MostTelling">Weight of a word that only one passage has: what weights of this coverage are measured by.</param>
/// <param name="Sentences">Sentences, best first.</param>
internal sealed record FoundEvidence(double[] Weights, double MostTelling, IReadOnlyList<EvidenceSentence> Sentences)
{
    /// <summary>What the best passage has of the question's terms, by BM25, as a share of what a passage can have.</summary>
    public double PassageTerms { get; init; }
}

/// <summary>Retrieves passages for a question and ranks their sentences.</summary>
internal sealed class EvidenceFinder(PassageRanker passages, ICoverageVocabulary vocabulary, AnalysisCache cache)
{
    /// <summary>Passages of articles the conversation is about already get this much of the best score on top.</summary>
    private const double SameArticle = 0.15;

    /// <summary>Sentences that are searched for short answers; what ranks behind them without is never shown.</summary>
    private const int Considered = 40;

    /// <summary>A passage whose score is this much below the best one's counts e times less.</summary>
    private const double Fading = 4;

    public Task<RankedPassages> SearchAsync(AnalysedQuestion question, int count, CancellationToken cancellationToken) => passages.RankAsync(question, count, cancellationToken);

    public FoundEvidence Rank(AnalysedQuestion question, RankedPassages ranked, IReadOnlySet<string> recentArticles, DateOnly today)
    {
        var weights = ConceptWeights.Of(question.Concepts, vocabulary);
        var mostTelling = Math.Log(2 + vocabulary.Passages);
        if (ranked.Passages.Count == 0)
        {
            return new FoundEvidence(weights, mostTelling, []);
        }

        var ranker = new SentenceRanker(question, weights, today, question.AsksPublication ? RankingWeights.ForPublication : RankingWeights.Default, ranked.Articles.Values.Max(a => a.PublishedOn), ranked.Question ?? new QuestionTerms(question, vocabulary));
        var best = ranked.Passages[0].Score;
        var parts = PartsOf(ranked);
        var sentences = new Dictionary<(string Article, int Sentence), EvidenceSentence>();
        foreach (var (passage, score) in ranked.Passages)
        {
            if (!ranked.Articles.TryGetValue(passage.ArticleId, out var article))
            {
                continue;
            }

            var rank = Math.Exp((score - best) / Fading) + (question.FollowsUp && recentArticles.Contains(article.Id) ? SameArticle : 0);
            foreach (var sentence in ranker.Look(cache.Of(article, parts[article.Id]), passage, rank))
            {
                var key = (article.Id, sentence.Sentence);
                if (!sentences.TryGetValue(key, out var known) || known.Score < sentence.Score)
                {
                    sentences[key] = sentence;
                }
            }
        }

        var found = new FoundEvidence(weights, mostTelling, [.. Sorted(Sorted(sentences.Values).Take(Considered).Select(ranker.WithShortAnswers))]) { PassageTerms = ranked.Terms };
        return OfficeQuestion.Of(question, today)?.Keep(found, today) ?? found;
    }

    /// <summary>For each article the run of text that holds all of its passages found, so that it is cut up once.</summary>
    private static Dictionary<string, TextSpan> PartsOf(RankedPassages ranked)
    {
        var parts = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (var (passage, _) in ranked.Passages)
        {
            parts[passage.ArticleId] = parts.TryGetValue(passage.ArticleId, out var part)
                ? new TextSpan(Math.Min(part.Start, passage.Start), Math.Max(part.End, passage.End))
                : new TextSpan(passage.Start, passage.End);
        }

        return parts;
    }

    private static IEnumerable<EvidenceSentence> Sorted(IEnumerable<EvidenceSentence> sentences) =>
        sentences.OrderByDescending(s => s.Score).ThenBy(s => s.Article.Article.Id, StringComparer.Ordinal).ThenBy(s => s.Start);
}
