using System.Numerics;

namespace DiplomacyBot.Retrieval.Terms;

/// <summary>Counts the terms of one passage; emptied in constant time and used again. Not safe for concurrent use.</summary>
internal sealed class OccurrenceTable
{
    private uint[] _terms = new uint[1024];
    private float[] _occurrences = new float[1024];
    private int[] _stamps = new int[1024];
    private int[] _used = new int[512];
    private int _stamp = 1;

    public int Count { get; private set; }

    public void Clear()
    {
        Count = 0;
        if (++_stamp == int.MaxValue)
        {
            Array.Clear(_stamps);
            _stamp = 1;
        }
    }

    public void Add(uint term, float occurrences)
    {
        // Term ids are well mixed already: their low bits are as good a slot as any.
        var mask = (uint)_terms.Length - 1;
        var slot = term & mask;
        while (_stamps[slot] == _stamp)
        {
            if (_terms[slot] == term)
            {
                _occurrences[slot] += occurrences;
                return;
            }

            slot = (slot + 1) & mask;
        }

        if (Count == _used.Length)
        {
            Grow();
            Add(term, occurrences);
            return;
        }

        _stamps[slot] = _stamp;
        _terms[slot] = term;
        _occurrences[slot] = occurrences;
        _used[Count++] = (int)slot;
    }

    /// <summary>The <paramref name="index"/>-th term, in the order of first occurrence.</summary>
    public (uint Term, float Occurrences) this[int index] => (_terms[_used[index]], _occurrences[_used[index]]);

    private void Grow()
    {
        var (terms, occurrences, used, count) = (_terms, _occurrences, _used, Count);
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)terms.Length * 2);
        (_terms, _occurrences, _stamps, _used) = (new uint[size], new float[size], new int[size], new int[size / 2]);
        (_stamp, Count) = (1, 0);
        for (var i = 0; i < count; i++)
        {
            Add(terms[used[i]], occurrences[used[i]]);
        }
    }
}
