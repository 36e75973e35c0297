namespace DiplomacyBot.Retrieval.Terms;

/// <summary>Term weights of a passage or a question, in the form a sparse vector of Qdrant has.</summary>
/// <param name="Indices">Term ids (hashes), strictly ascending.</param>
/// <param name="Values">One weight for each id; finite, above 0.</param>
public sealed record SparseVector(uint[] Indices, float[] Values)
{
    /// <summary>No terms.</summary>
    public static SparseVector Empty { get; } = new([], []);
}
