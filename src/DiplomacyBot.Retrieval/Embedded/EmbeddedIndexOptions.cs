using DiplomacyBot.Language.Messages;
using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Retrieval.Embedded;

/// <summary>Settings of the embedded index; the section <c>EmbeddedIndex</c> of the configuration.</summary>
public sealed class EmbeddedIndexOptions
{
    /// <summary>How many threads weigh terms while the whole coverage is loaded, 1 to 64; 0: as many as there are processors.</summary>
    [Between(0, 64, "số luồng dùng khi nạp kho tin; 0 là mỗi bộ xử lý một luồng", "threads that load the coverage; 0: one for each processor")]
    public int LoadThreads { get; set; }

    /// <summary>How terms are weighted. An instance of its own: binding a configuration writes into it.</summary>
    public TermWeighting Weighting { get; set; } = new();
}
