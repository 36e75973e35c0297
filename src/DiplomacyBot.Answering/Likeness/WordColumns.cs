using System.Numerics;
using System.Runtime.InteropServices;

namespace DiplomacyBot.Answering.Likeness;

/// <summary>
/// The vectors of a question's words laid value by value (all first values, all second ones, …), so that a word of a text is compared with many of them at once. Sums in another order than
/// a single cosine's differ in their last digits: good for telling which words are worth an exact one. Immutable.
/// </summary>
internal sealed class WordColumns
{
    /// <summary>What a cosine told here differs by at the most: some hundred roundings of numbers up to 1, each by less than 10⁻⁷, are far less.</summary>
    public const float Rounding = 1e-4f;

    private readonly int _size;

    /// <summary>Block by block of as many words as the processor compares at once, their values in order.</summary>
    private readonly Vector<float>[] _columns;

    /// <param name="vectors">The vectors.</param>
    /// <param name="rows">Rows of the words to compare with; each has its place in this list.</param>
    public WordColumns(WordVectors vectors, IReadOnlyList<int> rows)
    {
        _size = vectors.Size;
        var blocks = (rows.Count + Vector<float>.Count - 1) / Vector<float>.Count;
        _columns = new Vector<float>[blocks * _size];
        var values = MemoryMarshal.Cast<Vector<float>, float>(_columns.AsSpan());
        for (var word = 0; word < rows.Count; word++)
        {
            var (block, place) = Math.DivRem(word, Vector<float>.Count);
            var vector = vectors.Vector(rows[word]);
            for (var v = 0; v < _size; v++)
            {
                values[(((block * _size) + v) * Vector<float>.Count) + place] = vector[v];
            }
        }
    }

    /// <summary>Number of cosines told: that of the words, rounded up.</summary>
    public int Width => _columns.Length / _size * Vector<float>.Count;

    /// <summary>Tells the cosines of a word to all words, each to within <see cref="Rounding"/>; behind the last word they are 0.</summary>
    /// <param name="vector">The word's vector.</param>
    /// <param name="least">What is looked for.</param>
    /// <param name="cosines">Receives <see cref="Width"/> of them.</param>
    /// <returns>Whether one of them may exceed <paramref name="least"/>.</returns>
    public bool Compare(ReadOnlySpan<float> vector, float least, Span<float> cosines)
    {
        var (any, lowest) = (false, new Vector<float>(least - Rounding));
        for (var block = 0; block * _size < _columns.Length; block++)
        {
            var cosine = Sum(_columns.AsSpan(block * _size, _size), vector);
            cosine.CopyTo(cosines[(block * Vector<float>.Count)..]);
            any |= Vector.GreaterThanOrEqualAny(cosine, lowest);
        }

        return any;
    }

    /// <summary>Four sums that do not wait for each other.</summary>
    private static Vector<float> Sum(ReadOnlySpan<Vector<float>> columns, ReadOnlySpan<float> vector)
    {
        var (a, b, c, d) = (Vector<float>.Zero, Vector<float>.Zero, Vector<float>.Zero, Vector<float>.Zero);
        var v = 0;
        for (; v + 3 < vector.Length; v += 4)
        {
            a = Vector.FusedMultiplyAdd(columns[v], new Vector<float>(vector[v]), a);
            b = Vector.FusedMultiplyAdd(columns[v + 1], new Vector<float>(vector[v + 1]), b);
            c = Vector.FusedMultiplyAdd(columns[v + 2], new Vector<float>(vector[v + 2]), c);
            d = Vector.FusedMultiplyAdd(columns[v + 3], new Vector<float>(vector[v + 3]), d);
        }

        for (; v < vector.Length; v++)
        {
            a = Vector.FusedMultiplyAdd(columns[v], new Vector<float>(vector[v]), a);
        }

        return a + b + (c + d);
    }
}
