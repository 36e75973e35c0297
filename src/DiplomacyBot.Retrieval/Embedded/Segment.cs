namespace DiplomacyBot.Retrieval.Embedded;

/// <summary>Up to 65,536 passages with everything a search needs. Immutable: what is removed later is noted in a <see cref="SegmentView"/>.</summary>
internal sealed record Segment(SegmentArticle[] Articles, SegmentPassage[] Passages, PostingLists Postings, VectorMatrix? Vectors)
{
    /// <summary>What 16-bit passage numbers can hold.</summary>
    public const int MaxPassages = ushort.MaxValue + 1;
}
