namespace DiplomacyBot.Retrieval.Terms;

/// <summary>How common terms are among the passages indexed now.</summary>
public interface ITermStatistics
{
    /// <summary>Number of passages (BM25's N).</summary>
    int Passages { get; }

    /// <summary>Number of passages that have the term (BM25's n).</summary>
    int PassagesWith(uint term);
}
