using DiplomacyBot.Evaluation.Reports;
using DiplomacyBot.Retrieval.Embedded;

namespace DiplomacyBot.Evaluation.Temporary;

/// <summary>Tells how large the index is.</summary>
internal sealed class IndexMeasure(FocusedIndex index)
{
    public async Task<IndexSize> MeasureAsync(int articles, CancellationToken cancellationToken)
    {
        var embedded = index.Inner as EmbeddedPassageIndex;
        return new IndexSize(index.Inner is ProjectedIndex ? "qdrant" : "embedded", articles, await index.CountAsync(cancellationToken), embedded?.Bytes);
    }
}
