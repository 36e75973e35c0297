using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Retrieval.Accents;
using DiplomacyBot.Retrieval.Fusion;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Answering.Passages;

/// <summary>The passages found for a question, best first, with the articles they stand in.</summary>
/// <param name="Passages">The passages; scores are comparable within this list.</param>
/// <param name="Articles">Their articles by id; one removed since the search is missing.</param>
/// <param name="Substituted">True when the index that should have answered was away.</param>
internal sealed record RankedPassages(IReadOnlyList<ScoredPassage> Passages, IReadOnlyDictionary<string, SourceArticle> Articles, bool Substituted = false);

/// <summary>Searches the index and puts what it finds into the order answering uses: a linear sum of what can be counted in each passage.</summary>
internal sealed class PassageRanker(IPassageIndex index, ICoverageVocabulary vocabulary, ICoverageReader coverage, QuestionReader questions) : IPassageRanker
{
    /// <summary>So many passages are read and ranked anew; those the search found behind them follow as they are.</summary>
    private const int Read = 80;

    public async Task<IReadOnlyList<ScoredPassage>> RankAsync(string question, int count, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        return (await RankAsync(questions.Read(question, []), count, cancellationToken)).Passages;
    }

    /// <param name="question">The question, read.</param>
    /// <param name="count">How many passages at the most.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<RankedPassages> RankAsync(AnalysedQuestion question, int count, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 1000);
        var candidates = await index.SearchAsync(new PassageQuery { Terms = QuestionVectorBuilder.Build(question), K = Math.Max(count, Read) }, cancellationToken);
        var found = PassageFusion.Fuse(candidates);
        if (found.Count == 0)
        {
            return new RankedPassages([], new Dictionary<string, SourceArticle>(), candidates.Substituted);
        }

        var head = found.Take(Read).ToList();
        var articles = await coverage.ReadAsync([.. head.Select(p => p.Passage.ArticleId).Distinct()], cancellationToken);
        var features = new PassageScorer(question, vocabulary, questions.Today()).Features(head, articles);
        var ranked = head.Select((p, i) => (p.Passage, Score: features[i] is { } f ? PassageWeights.Default.Score(f) : double.NegativeInfinity))
            .Where(p => double.IsFinite(p.Score))
            .OrderByDescending(p => p.Score).ThenBy(p => p.Passage.ArticleId, StringComparer.Ordinal).ThenBy(p => p.Passage.Ordinal)
            .Select(p => new ScoredPassage(p.Passage, p.Score)).ToList();
        var least = ranked.Count > 0 ? ranked[^1].Score : 0;
        return new RankedPassages([.. ranked.Concat(found.Skip(Read).Select((p, i) => new ScoredPassage(p.Passage, least - i - 1))).Take(count)], articles, candidates.Substituted);
    }
}
