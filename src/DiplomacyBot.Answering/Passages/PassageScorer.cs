using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Likeness;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Retrieval.Accents;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Answering.Passages;

/// <summary>Reads what speaks for each passage a search found.</summary>
internal sealed class PassageScorer(AnalysedQuestion question, ICoverageVocabulary vocabulary, DateOnly today, SpareProcessors processors)
{
    private readonly DateAgreement _dates = new(question, today);

    /// <summary>The question's terms.</summary>
    public QuestionTerms Terms { get; } = new(question, vocabulary);

    /// <summary>The features of each passage, in their order; null for one whose article is gone or that is none of the best.</summary>
    /// <param name="found">Passages as searched, best first.</param>
    /// <param name="articles">Their articles by id.</param>
    /// <param name="count">How many of the best are wanted: all passages that may be among them by <see cref="PassageWeights"/> have features, and those that cannot may have none.</param>
    public double[]?[] Features(IReadOnlyList<ScoredPassage> found, IReadOnlyDictionary<string, SourceArticle> articles, int count = int.MaxValue)
    {
        var best = found.Count > 0 && found[0].Score > 0 ? found[0].Score : 1;
        var byArticle = found.GroupBy(f => f.Passage.ArticleId, StringComparer.Ordinal).Where(g => articles.ContainsKey(g.Key))
            .ToDictionary(g => g.Key, g => (Article: articles[g.Key], Title: PassageText.TitleOf(articles[g.Key]), Score: g.Sum(f => f.Score) / best), StringComparer.Ordinal);
        var matched = processors.Map([.. found], f => byArticle.TryGetValue(f.Passage.ArticleId, out var hit) ? new TermMatches(Terms, new PassageText(hit.Article, f.Passage, hit.Title)) : null);
        var (features, likeness) = (new double[]?[found.Count], new QuestionLikeness(Terms, WordVectors.Default));
        for (var i = 0; i < features.Length; i++)
        {
            if (matched[i] is { } matches)
            {
                var (score, hit) = (found[i].Score, byArticle[found[i].Passage.ArticleId]);
                features[i] = PassageFeatures.Of(Terms, matches, PassageWeights.Default.BestLikeness(likeness.Most(matches)), score / best, hit.Score - (score / best), _dates.Of(hit.Article, matches.Passage.Span));
            }
        }

        Compare(matched, features, likeness, count);
        return features;
    }

    /// <summary>
    /// Puts in how like the question the passages are, which costs as much as all the rest. The features have the likeness that would do a passage most good, so their sum is a bound: rounding
    /// keeps order. From the highest bound on, until enough passages are better than the next one's bound.
    /// </summary>
    private static void Compare(TermMatches?[] matched, double[]?[] features, QuestionLikeness likeness, int count)
    {
        var scores = new PriorityQueue<int, double>();
        foreach (var (i, bound) in Enumerable.Range(0, features.Length).Where(i => features[i] is not null)
            .Select(i => (Passage: i, Bound: PassageWeights.Default.Score(features[i]))).OrderByDescending(static p => p.Bound))
        {
            if (scores.TryPeek(out _, out var least) && scores.Count >= count && bound < least)
            {
                features[i] = null;
                continue;
            }

            PassageFeatures.SetLikeness(features[i]!, likeness.Of(matched[i]!.Passage));
            if (PassageWeights.Default.Score(features[i]) is var score && double.IsFinite(score))
            {
                scores.Enqueue(i, score);
            }

            if (scores.Count > count)
            {
                scores.Dequeue();
            }
        }
    }
}
