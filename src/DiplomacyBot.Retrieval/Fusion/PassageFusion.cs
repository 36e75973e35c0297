using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Retrieval.Fusion;

/// <summary>Makes one ranking of the two lists a search finds. In our code and not in a server, so that it is the same for every index.</summary>
public static class PassageFusion
{
    private const double LeastCosine = -1;
    private const double LeastTermScore = 0;

    /// <summary>
    /// The passages of both lists, best first; ties by article id (ordinal) and place. With one empty list the other comes back as it is.
    /// Otherwise scores are 0 to 1.
    /// </summary>
    /// <remarks>
    /// Scores are normalised between the least a list could give in theory and the most it gave (Bruch, Gai and Ingber, <i>An Analysis
    /// of Fusion Functions for Hybrid Retrieval</i>, 2023): unlike the minimum found, the theoretical one does not depend on how many candidates were asked for.
    /// Reciprocal rank fusion is that of Cormack, Clarke and Büttcher (2009), divided by its greatest possible value.
    /// </remarks>
    public static IReadOnlyList<ScoredPassage> Fuse(PassageCandidates candidates, FusionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        options ??= FusionOptions.Default;
        ArgumentOutOfRangeException.ThrowIfNegative(options.VectorShare);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.VectorShare, 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.RankConstant);
        if (candidates.ByVector.Count == 0)
        {
            return candidates.ByTerms;
        }

        if (candidates.ByTerms.Count == 0)
        {
            return candidates.ByVector;
        }

        var scores = new Dictionary<PassageRef, double>();
        if (options.Method == FusionMethod.Scores)
        {
            AddScores(scores, candidates.ByTerms, LeastTermScore, 1 - options.VectorShare);
            AddScores(scores, candidates.ByVector, LeastCosine, options.VectorShare);
        }
        else
        {
            AddRanks(scores, candidates.ByTerms, options.RankConstant);
            AddRanks(scores, candidates.ByVector, options.RankConstant);
        }

        return
        [
            .. scores.Select(static fused => new ScoredPassage(fused.Key, fused.Value))
                .OrderByDescending(static fused => fused.Score)
                .ThenBy(static fused => fused.Passage.ArticleId, StringComparer.Ordinal)
                .ThenBy(static fused => fused.Passage.Ordinal),
        ];
    }

    private static void AddScores(Dictionary<PassageRef, double> scores, IReadOnlyList<ScoredPassage> list, double least, double share)
    {
        var range = list[0].Score - least;
        foreach (var (passage, score) in list)
        {
            scores[passage] = scores.GetValueOrDefault(passage) + (range > 0 ? share * (score - least) / range : 0);
        }
    }

    private static void AddRanks(Dictionary<PassageRef, double> scores, IReadOnlyList<ScoredPassage> list, double constant)
    {
        for (var rank = 0; rank < list.Count; rank++)
        {
            scores[list[rank].Passage] = scores.GetValueOrDefault(list[rank].Passage) + ((constant + 1) / (constant + rank + 1) / 2);
        }
    }
}
