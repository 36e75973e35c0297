using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Coverage.Duplicates;
using DiplomacyBot.Coverage.Passages;
using DiplomacyBot.Coverage.Reading;

namespace DiplomacyBot.Coverage.Ingestion;

/// <summary>One item of a source with everything that can be worked out without the store.</summary>
internal sealed record PreparedItem(long BytesDone, string SourcePath, int? Line)
{
    public IngestionFailure? Failure { get; init; }

    public IReadOnlyList<IngestionNote> Notes { get; init; } = [];

    public Article? Article { get; init; }

    public TextSignature Signature { get; init; }

    public IReadOnlyList<Passage> Passages { get; init; } = [];
}
