using System.Numerics;

namespace DiplomacyBot.Retrieval.Embedded;

/// <summary>
/// The postings of one segment in compressed sparse rows: the terms ascending, and for each a run of (passage, weight). A passage is
/// 16 bits, a posting six bytes. Immutable.
/// </summary>
internal sealed class PostingLists
{
    private readonly uint[] _terms;
    private readonly int[] _offsets;
    private readonly ushort[] _passages;
    private readonly float[] _weights;
    private readonly int[] _buckets;
    private readonly int _shift;

    /// <param name="terms">Term ids, strictly ascending.</param>
    /// <param name="offsets">Where each term's run begins, and behind the last one where it ends.</param>
    /// <param name="passages">The runs' passages, ascending within a run.</param>
    /// <param name="weights">One weight for each.</param>
    public PostingLists(uint[] terms, int[] offsets, ushort[] passages, float[] weights)
    {
        (_terms, _offsets, _passages, _weights) = (terms, offsets, passages, weights);

        // Ids are evenly spread, so their upper bits lead to within about four terms of the right one.
        var bits = Math.Clamp(BitOperations.Log2((uint)terms.Length | 1) - 2, 1, 24);
        _shift = 32 - bits;
        _buckets = new int[(1 << bits) + 1];
        for (int bucket = 0, at = 0; bucket < _buckets.Length; bucket++)
        {
            while (at < terms.Length && terms[at] >> _shift < bucket)
            {
                at++;
            }

            _buckets[bucket] = at;
        }
    }

    public int TermCount => _terms.Length;

    public int PostingCount => _passages.Length;

    /// <summary>Passage and weight of each posting; id and offset of each term; the buckets.</summary>
    public long Bytes => (PostingCount * (long)(sizeof(ushort) + sizeof(float))) + (TermCount * (long)(sizeof(uint) + sizeof(int))) + (_buckets.Length * (long)sizeof(int));

    /// <summary>Place of a term; -1 when no passage has it.</summary>
    public int Find(uint term)
    {
        var bucket = term >> _shift;
        for (var i = _buckets[bucket]; i < _buckets[bucket + 1]; i++)
        {
            if (_terms[i] == term)
            {
                return i;
            }
        }

        return -1;
    }

    public uint TermAt(int index) => _terms[index];

    public int CountAt(int index) => _offsets[index + 1] - _offsets[index];

    public ReadOnlySpan<ushort> PassagesAt(int index) => _passages.AsSpan(_offsets[index], CountAt(index));

    public ReadOnlySpan<float> WeightsAt(int index) => _weights.AsSpan(_offsets[index], CountAt(index));
}
