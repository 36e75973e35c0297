namespace DiplomacyBot.Retrieval.Embedded;

/// <summary>
/// A segment as seen at one moment: without the articles removed since it was made, and with document frequencies that do not
/// count them, so that idf is the same as if the index had been built without them. Immutable.
/// </summary>
internal sealed class SegmentView
{
    private readonly ulong[]? _removed;
    private readonly int[]? _frequencies;

    public SegmentView(Segment segment)
        : this(segment, null, null, segment.Passages.Length)
    {
    }

    private SegmentView(Segment segment, ulong[]? removed, int[]? frequencies, int live) =>
        (Segment, _removed, _frequencies, Live) = (segment, removed, frequencies, live);

    public Segment Segment { get; }

    /// <summary>Number of passages that are still there.</summary>
    public int Live { get; }

    public bool HasRemoved => _removed is not null;

    public bool IsRemoved(int passage) => _removed is not null && IsSet(_removed, passage);

    /// <summary>In how many passages the term at this place of the segment's postings still is.</summary>
    public int FrequencyAt(int termIndex) => _frequencies is null ? Segment.Postings.CountAt(termIndex) : _frequencies[termIndex];

    /// <summary>The same without some articles; those removed before are harmless.</summary>
    /// <param name="articles">Indices into <see cref="Segment.Articles"/>.</param>
    public SegmentView Without(IEnumerable<int> articles)
    {
        var removed = _removed is null ? new ulong[(Segment.Passages.Length + 63) / 64] : (ulong[])_removed.Clone();
        var now = new ulong[removed.Length];
        var count = 0;
        foreach (var index in articles)
        {
            var article = Segment.Articles[index];
            for (var passage = article.FirstPassage; passage < article.FirstPassage + article.PassageCount; passage++)
            {
                if (!IsSet(removed, passage))
                {
                    removed[passage >> 6] |= 1UL << (passage & 63);
                    now[passage >> 6] |= 1UL << (passage & 63);
                    count++;
                }
            }
        }

        return count == 0 ? this : new SegmentView(Segment, removed, FrequenciesWithout(now), Live - count);
    }

    private int[] FrequenciesWithout(ulong[] now)
    {
        var frequencies = new int[Segment.Postings.TermCount];
        for (var term = 0; term < frequencies.Length; term++)
        {
            var lost = 0;
            foreach (var passage in Segment.Postings.PassagesAt(term))
            {
                lost += (int)(now[passage >> 6] >> (passage & 63)) & 1;
            }

            frequencies[term] = FrequencyAt(term) - lost;
        }

        return frequencies;
    }

    private static bool IsSet(ulong[] bits, int passage) => (bits[passage >> 6] >> (passage & 63) & 1) != 0;
}
