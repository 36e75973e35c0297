namespace DiplomacyBot.Retrieval.Terms;

/// <summary>
/// How much a term tells: BM25's idf in its never-negative form, <c>ln((N − n + 0.5) / (n + 0.5) + 1)</c>, which is what Qdrant's
/// <c>idf</c> modifier of sparse vectors computes. N and n are of the whole index, whatever filter a search has, as in Qdrant.
/// </summary>
public static class InverseDocumentFrequency
{
    /// <summary>The idf of a term, above 0.</summary>
    /// <param name="passages">Number of passages, N.</param>
    /// <param name="passagesWithTerm">Number of passages that have the term, n; 0 to N.</param>
    public static float Of(int passages, int passagesWithTerm) =>
        (float)Math.Log(((passages - passagesWithTerm + 0.5) / (passagesWithTerm + 0.5)) + 1);
}
