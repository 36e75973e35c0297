using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Retrieval.Index;

/// <summary>A search.</summary>
public sealed record PassageQuery
{
    /// <summary>Weights of the question's terms; the index multiplies each by the term's inverse document frequency.</summary>
    public required SparseVector Terms { get; init; }

    /// <summary>Embedding of the question; null for a search by terms alone.</summary>
    public ReadOnlyMemory<float>? Vector { get; init; }

    /// <summary>Which passages count.</summary>
    public PassageFilter Filter { get; init; } = PassageFilter.None;

    /// <summary>How many candidates of each list, 1 to 1,000.</summary>
    public int K { get; init; } = 50;
}

/// <summary>Conditions that all must hold.</summary>
/// <param name="From">Publication period must reach this day or later; null: no bound.</param>
/// <param name="To">Publication period must begin on this day or earlier; null: no bound.</param>
/// <param name="Outlets">One of these outlets carried it (compared by normal form); null: any.</param>
/// <param name="ArticleIds">One of these articles; null: any.</param>
public sealed record PassageFilter(DateOnly? From = null, DateOnly? To = null, IReadOnlyList<string>? Outlets = null, IReadOnlyList<string>? ArticleIds = null)
{
    /// <summary>Every passage counts.</summary>
    public static PassageFilter None { get; } = new();
}

/// <summary>A passage found, with its score in one list.</summary>
/// <param name="Passage">Which passage.</param>
/// <param name="Score">Sum of term weights times idf, or cosine; comparable within one list only.</param>
public readonly record struct ScoredPassage(PassageRef Passage, double Score);

/// <summary>Names a passage.</summary>
/// <param name="ArticleId">Its article.</param>
/// <param name="Ordinal">Its place in the article.</param>
/// <param name="Start">UTF-16 offset in the article's text.</param>
/// <param name="End">UTF-16 offset behind its last code unit.</param>
public readonly record struct PassageRef(string ArticleId, int Ordinal, int Start, int End);

/// <summary>What a search found, best first in each list; ties are broken by article id and ordinal, so both engines give one order.</summary>
public sealed record PassageCandidates(IReadOnlyList<ScoredPassage> ByTerms, IReadOnlyList<ScoredPassage> ByVector)
{
    /// <summary>True when the index that should have answered was away, and terms kept in memory answered in its place.</summary>
    public bool Substituted { get; init; }
}
