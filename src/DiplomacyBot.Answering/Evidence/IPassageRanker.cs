using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Answering.Evidence;

/// <summary>Finds the passages a question is answered from. What answering shows comes from these, in this order; whoever measures retrieval measures this.</summary>
public interface IPassageRanker
{
    /// <summary>The passages that fit a question best, best first. Safe for concurrent use.</summary>
    /// <param name="question">The question as typed, with or without accents.</param>
    /// <param name="count">How many passages at the most, 1 to 1,000.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>Passages with scores that are comparable within this one list.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1 or above 1,000.</exception>
    Task<IReadOnlyList<ScoredPassage>> RankAsync(string question, int count, CancellationToken cancellationToken);
}
