using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Retrieval.Fusion;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Answering.Evidence;

/// <summary>The passages found for a question, best first, with the articles they stand in.</summary>
/// <param name="Passages">The passages; scores are comparable within this list.</param>
/// <param name="Articles">Their articles by id; one removed since the search is missing.</param>
/// <param name="Substituted">True when the index that should have answered was away.</param>
internal sealed record RankedPassages(IReadOnlyList<ScoredPassage> Passages, IReadOnlyDictionary<string, SourceArticle> Articles, bool Substituted = false);

/// <summary>Searches the index and puts what it finds into the order answering uses.</summary>
internal sealed class PassageRanker(IPassageIndex index, ICoverageReader coverage, QuestionReader questions) : IPassageRanker
{
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
        var candidates = await index.SearchAsync(new PassageQuery { Terms = QuestionVectorBuilder.Build(question), K = count }, cancellationToken);
        var found = PassageFusion.Fuse(candidates);
        var articles = found.Count == 0
            ? new Dictionary<string, SourceArticle>()
            : await coverage.ReadAsync([.. found.Select(p => p.Passage.ArticleId).Distinct()], cancellationToken);
        return new RankedPassages(found, articles, candidates.Substituted);
    }
}
