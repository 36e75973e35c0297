namespace DiplomacyBot.Retrieval.Embedded;

/// <summary>A posting on its way into a segment.</summary>
internal record struct RawPosting(uint Term, float Weight, ushort Passage);

/// <summary>Sorts postings by term in linear time (radix sort from the lowest digit, which keeps passages of one term in their order).</summary>
internal static class PostingSorter
{
    private const int Bits = 11;
    private const int Size = 1 << Bits;

    /// <param name="postings">What to sort; its content is undefined afterwards.</param>
    /// <param name="buffer">As long as <paramref name="postings"/>; receives the result.</param>
    public static void Sort(Span<RawPosting> postings, Span<RawPosting> buffer)
    {
        Span<int> places = stackalloc int[Size];
        var from = postings;
        var to = buffer[..postings.Length];
        for (var shift = 0; shift < 32; shift += Bits)
        {
            places.Clear();
            foreach (ref readonly var posting in from)
            {
                places[(int)(posting.Term >> shift) & (Size - 1)]++;
            }

            var sum = 0;
            for (var i = 0; i < Size; i++)
            {
                (places[i], sum) = (sum, sum + places[i]);
            }

            foreach (ref readonly var posting in from)
            {
                to[places[(int)(posting.Term >> shift) & (Size - 1)]++] = posting;
            }

            var swap = from;
            from = to;
            to = swap;
        }
    }
}
