using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Retrieval.Accents;
using DiplomacyBot.Retrieval.Fusion;
using DiplomacyBot.Retrieval.Index;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Answering.Passages;

/// <summary>The passages found for a question, best first, with the articles they stand in.</summary>
/// <param name="Passages">The passages; scores are comparable within this list.</param>
/// <param name="Articles">Their articles by id; one removed since the search is missing.</param>
/// <param name="Substituted">True when the index that should have answered was away.</param>
/// <param name="VectorMissing">True when an embedding model is configured but could not be used.</param>
internal sealed record RankedPassages(IReadOnlyList<ScoredPassage> Passages, IReadOnlyDictionary<string, SourceArticle> Articles, bool Substituted = false, bool VectorMissing = false)
{
    /// <summary>Score of the best passage by words, whatever vectors say; 0 when there is none.</summary>
    public double BestByWords { get; init; }

    /// <summary>The question's terms they were ranked by; null when nothing was.</summary>
    public QuestionTerms? Question { get; init; }
}

/// <summary>Searches the index and puts what it finds into the order answering uses: a linear sum of what can be counted in each passage.</summary>
internal sealed class PassageRanker(
    IPassageIndex index, ICoverageVocabulary vocabulary, ICoverageReader coverage, QuestionReader questions, QuestionEncoder encoder, IOptions<FusionOptions> fusion, SpareProcessors processors) : IPassageRanker
{
    /// <summary>So many passages are read and ranked anew; those the search found behind them follow as they are.</summary>
    private const int Read = 80;

    /// <summary>So many more that only their vectors speak for.</summary>
    private const int ReadByVector = 20;

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
        var (candidates, vectorMissing) = await SearchAsync(question, Math.Max(count, Read), cancellationToken);
        var found = candidates.ByTerms;
        var head = found.Take(Read).Concat(ByVectorOnly(candidates)).ToList();
        if (head.Count == 0)
        {
            return new RankedPassages([], new Dictionary<string, SourceArticle>(), candidates.Substituted, vectorMissing);
        }

        var articles = await coverage.ReadAsync([.. head.Select(p => p.Passage.ArticleId).Distinct()], cancellationToken);
        var scorer = new PassageScorer(question, vocabulary, questions.Today(), processors);
        // Vectors are joined with the ranking by words of all that was read, without them only the best are given away.
        var features = scorer.Features(head, articles, candidates.ByVector.Count == 0 ? count : int.MaxValue);
        var scored = head.Select((p, i) => (p.Passage, Features: features[i], Score: features[i] is { } f ? PassageWeights.Default.Score(f) : double.NegativeInfinity))
            .Where(p => double.IsFinite(p.Score))
            .OrderByDescending(p => p.Score).ThenBy(p => p.Passage.ArticleId, StringComparer.Ordinal).ThenBy(p => p.Passage.Ordinal).ToList();
        var ranked = scored.Select(p => new ScoredPassage(p.Passage, p.Score)).ToList();
        ranked = [.. FusedRanking.Of(ranked, candidates.ByVector, fusion.Value)];
        var least = ranked.Count > 0 ? ranked[^1].Score : 0;
        var read = head.Select(static p => p.Passage).ToHashSet();
        var rest = found.Skip(Read).Where(p => !read.Contains(p.Passage)).Select((p, i) => new ScoredPassage(p.Passage, least - i - 1));
        return new RankedPassages([.. ranked.Concat(rest).Take(count)], articles, candidates.Substituted, vectorMissing)
        {
            BestByWords = scored.Count > 0 ? scored[0].Score : 0,
            Question = scorer.Terms,
        };
    }

    private async Task<(PassageCandidates Candidates, bool VectorMissing)> SearchAsync(AnalysedQuestion question, int count, CancellationToken cancellationToken)
    {
        var (vector, missing) = await encoder.EncodeAsync(question.Standalone, cancellationToken);
        var query = new PassageQuery { Terms = QuestionVectorBuilder.Build(question), Vector = vector, K = count };
        try
        {
            return (await index.SearchAsync(query, cancellationToken), missing);
        }
        catch (ArgumentException e) when (vector is not null)
        {
            // The model behind the name was changed: its vectors and the stored ones have different lengths.
            encoder.Misfit(e);
            return (await index.SearchAsync(query with { Vector = null }, cancellationToken), true);
        }
    }

    /// <summary>The best by vector that have too few of the question's words to be found by them; the search by terms gives them nothing.</summary>
    private static IEnumerable<ScoredPassage> ByVectorOnly(PassageCandidates candidates)
    {
        var known = candidates.ByTerms.Take(Read).Select(static p => p.Passage).ToHashSet();
        return candidates.ByVector.Where(p => !known.Contains(p.Passage)).Take(ReadByVector).Select(static p => p with { Score = 0 });
    }
}
