using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Retrieval.Tests.Contract;

/// <summary>BM25 written down as plainly as possible, to compare real indexes with.</summary>
internal sealed class ReferenceIndex
{
    private readonly Dictionary<string, ArticlePassages> _articles = [];

    public void Upsert(ArticlePassages article) => _articles[article.ArticleId] = article;

    public void Delete(string articleId) => _articles.Remove(articleId);

    public IEnumerable<ArticlePassages> Articles => _articles.Values;

    public IReadOnlyList<ScoredPassage> Search(SparseVector question, int k, Func<ArticlePassages, bool>? filter = null)
    {
        var passages = (from article in _articles.Values
                        from pair in article.Passages.Zip(PassageTerms.Of(article))
                        select (Article: article, Passage: pair.First, Terms: pair.Second.Indices.Zip(pair.Second.Values).ToDictionary(term => term.First, term => term.Second))).ToArray();
        var found = new List<ScoredPassage>();
        foreach (var (article, passage, terms) in passages)
        {
            var score = 0f;
            foreach (var (term, weight) in question.Indices.Zip(question.Values))
            {
                if (terms.TryGetValue(term, out var inPassage))
                {
                    var with = passages.Count(other => other.Terms.ContainsKey(term));
                    var idf = Math.Log(((passages.Length - with + 0.5) / (with + 0.5)) + 1);
                    score += weight * (float)idf * inPassage;
                }
            }

            if (score > 0 && (filter is null || filter(article)))
            {
                found.Add(new ScoredPassage(new PassageRef(article.ArticleId, passage.Ordinal, passage.Start, passage.End), score));
            }
        }

        return [.. found.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Passage.ArticleId, StringComparer.Ordinal).ThenBy(hit => hit.Passage.Ordinal).Take(k)];
    }
}
