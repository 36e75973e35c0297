using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Likeness;

/// <summary>
/// Words of one or two syllables as unit vectors: words that keep like company in the press and in encyclopedias point the same way (thành lập and
/// ra đời). Counted, not learned by a network: positive pointwise mutual information within five words, cut down by singular values (Levy and
/// Goldberg, <i>Neural Word Embedding as Implicit Matrix Factorization</i>, 2014). The benchmarks' <c>train</c> command writes the file.
/// Immutable; safe for concurrent use.
/// </summary>
internal sealed class WordVectors
{
    private static readonly Lazy<WordVectors> Shipped = new(LoadDefault);

    private readonly SyllableNumbers _syllables;

    /// <summary>The same by the number every syllable has anyway (<see cref="KeyNumbers"/>), counted from 1; 0 where there is none.</summary>
    private readonly ushort[] _numbers = new ushort[KeyNumbers.Most + 1];

    private readonly PairRows _pairs;
    private readonly int[] _singles;
    private readonly float[] _values;

    /// <param name="words">Normal forms, the two syllables of a word with a space between them.</param>
    /// <param name="values">Their vectors one behind the other, each of length 1.</param>
    /// <exception cref="ArgumentException">There are not equally many values for each word.</exception>
    public WordVectors(IReadOnlyList<string> words, float[] values)
    {
        if (words.Count == 0 || values.Length % words.Count != 0)
        {
            throw new ArgumentException($"{values.Length} values are no vectors for {words.Count} words", nameof(values));
        }

        (_values, Size, Count) = (values, values.Length / words.Count, words.Count);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var (singles, pairs) = (new List<(int Syllable, int Row)>(words.Count), new List<(int, int, int)>(words.Count));
        for (var row = 0; row < words.Count; row++)
        {
            var space = words[row].IndexOf(' ', StringComparison.Ordinal);
            if (space < 0)
            {
                singles.Add((NumberOf(words[row]), row));
            }
            else
            {
                pairs.Add((NumberOf(words[row][..space]), NumberOf(words[row][(space + 1)..]), row));
            }
        }

        (_syllables, _pairs, _singles) = (new SyllableNumbers([.. numbers.OrderBy(n => n.Value).Select(n => n.Key)]), new PairRows(pairs), new int[numbers.Count]);
        foreach (var (syllable, number) in numbers)
        {
            _numbers[KeyNumbers.Of(syllable)] = checked((ushort)(number + 1));
        }

        Array.Fill(_singles, -1);
        foreach (var (syllable, row) in singles)
        {
            _singles[syllable] = row;
        }

        int NumberOf(string syllable)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, syllable, out var known);
            return number = known ? number : numbers.Count - 1;
        }
    }

    /// <summary>The vectors that ship with the program; read when first asked for.</summary>
    public static WordVectors Default => Shipped.Value;

    /// <summary>How many words there are; their rows are 0 to one less, the most frequent word first.</summary>
    public int Count { get; }

    /// <summary>Number of values of a vector.</summary>
    public int Size { get; }

    /// <summary>The row of a word of one syllable; −1 when it is not known.</summary>
    public int RowOf(string syllable) => _syllables.Find(syllable) is >= 0 and var number ? _singles[number] : -1;

    /// <summary>The row of a word of two syllables; −1 when it is not known.</summary>
    public int RowOf(string first, string second) =>
        _syllables.Find(first) is >= 0 and var one && _syllables.Find(second) is >= 0 and var two ? _pairs.Find(one, two) : -1;

    /// <summary>Cuts syllables into words from left to right, two syllables before one.</summary>
    /// <param name="syllables">Syllables of one sentence.</param>
    /// <param name="rows">Receives the row of the word that begins at each syllable; −1 where none begins that is known.</param>
    public void Read(ReadOnlySpan<Syllable> syllables, Span<int> rows)
    {
        var before = -1;
        for (var i = 0; i < syllables.Length; i++)
        {
            var number = NumberOf(syllables[i]);
            if (before >= 0 && number >= 0 && _pairs.Find(before, number) is >= 0 and var pair)
            {
                (rows[i - 1], rows[i], before) = (pair, -1, -1);
            }
            else
            {
                (rows[i], before) = (number < 0 ? -1 : _singles[number], number);
            }
        }
    }

    /// <summary>−1 to 1: the cosine of two words.</summary>
    public float Cosine(int row, int other) => TensorPrimitives.Dot(Vector(row), Vector(other));

    /// <summary>The vector of a row, of length 1.</summary>
    public ReadOnlySpan<float> Vector(int row) => _values.AsSpan(row * Size, Size);

    private int NumberOf(in Syllable syllable) => syllable.Number > 0 ? _numbers[syllable.Number] - 1 : _syllables.Find(syllable.Key);

    private static WordVectors LoadDefault()
    {
        using var stream = typeof(WordVectors).Assembly.GetManifestResourceStream("word-vectors.bin")!;
        return WordVectorFile.Read(stream);
    }
}
