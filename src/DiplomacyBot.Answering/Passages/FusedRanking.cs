using DiplomacyBot.Retrieval.Fusion;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Answering.Passages;

/// <summary>
/// Joins passages as ranked by their words with what the search found by vector. The weights of the words were fitted without any vectors, so vectors are no feature among
/// them but the second list of the usual fusion: their share is a setting and means the same whatever the weights are.
/// </summary>
internal static class FusedRanking
{
    /// <param name="ranked">By words, best first.</param>
    /// <param name="byVector">By vector, best first; empty: the words' ranking stays as it is.</param>
    /// <param name="options">How.</param>
    /// <returns>Best first, with scores that differ as much between first and last as those by words, because what comes behind is used to that.</returns>
    public static IReadOnlyList<ScoredPassage> Of(IReadOnlyList<ScoredPassage> ranked, IReadOnlyList<ScoredPassage> byVector, FusionOptions options)
    {
        if (ranked.Count == 0 || byVector.Count == 0)
        {
            return ranked;
        }

        var (least, known) = (ranked[^1].Score, ranked.Select(static p => p.Passage).ToHashSet());
        var spread = Math.Max(1, ranked[0].Score - least);
        var words = ranked.Select(p => p with { Score = p.Score - least }).ToList();
        var fused = PassageFusion.Fuse(new PassageCandidates(words, [.. byVector.Where(p => known.Contains(p.Passage))]), options);
        return [.. fused.Select(p => p with { Score = p.Score * spread })];
    }
}
