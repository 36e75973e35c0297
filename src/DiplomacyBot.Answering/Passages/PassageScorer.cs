using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Likeness;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Retrieval.Accents;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Answering.Passages;

/// <summary>Reads what speaks for each passage a search found.</summary>
internal sealed class PassageScorer(AnalysedQuestion question, ICoverageVocabulary vocabulary, DateOnly today)
{
    private readonly DateAgreement _dates = new(question, today);

    /// <summary>The question's terms.</summary>
    public QuestionTerms Terms { get; } = new(question, vocabulary);

    /// <summary>The features of each passage, in their order; null for one whose article is gone.</summary>
    /// <param name="found">Passages as searched, best first.</param>
    /// <param name="articles">Their articles by id.</param>
    public double[]?[] Features(IReadOnlyList<ScoredPassage> found, IReadOnlyDictionary<string, SourceArticle> articles)
    {
        var best = found.Count > 0 && found[0].Score > 0 ? found[0].Score : 1;
        var byArticle = found.GroupBy(f => f.Passage.ArticleId, StringComparer.Ordinal).Where(g => articles.ContainsKey(g.Key))
            .ToDictionary(g => g.Key, g => (Article: articles[g.Key], Title: PassageText.TitleOf(articles[g.Key]), Score: g.Sum(f => f.Score) / best), StringComparer.Ordinal);
        var features = new double[]?[found.Count];
        var likeness = new QuestionLikeness(Terms, WordVectors.Default);
        for (var i = 0; i < features.Length; i++)
        {
            var (passage, score) = found[i];
            if (byArticle.TryGetValue(passage.ArticleId, out var hit))
            {
                var text = new PassageText(hit.Article, passage, hit.Title);
                features[i] = PassageFeatures.Of(Terms, new TermMatches(Terms, text), likeness.Of(text), score / best, hit.Score - (score / best), _dates.Of(hit.Article, text.Span));
            }
        }

        return features;
    }
}
