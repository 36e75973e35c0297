using DiplomacyBot.Evaluation.Reports;
using DiplomacyBot.Retrieval.Embedded;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Evaluation.Temporary;

/// <summary>Tells how large the index is.</summary>
internal sealed class IndexMeasure(IPassageIndex index)
{
    public async Task<IndexSize> MeasureAsync(int articles, CancellationToken cancellationToken)
    {
        var embedded = index as EmbeddedPassageIndex;
        return new IndexSize(embedded is null ? "qdrant" : "embedded", articles, await index.CountAsync(cancellationToken), embedded?.Bytes);
    }
}
