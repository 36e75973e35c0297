using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using DiplomacyBot.Answering.Passages;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Likeness;

/// <summary>
/// How much a text says what a question says, in its words or in like ones: for each word of the question the most alike word of the text, weighed and summed
/// ("late interaction", Khattab and Zaharia, <i>ColBERT</i>, 2020, with one vector for a word wherever it stands). For one question and one thread: what was
/// compared once is kept.
/// </summary>
internal sealed class QuestionLikeness
{
    /// <summary>Cosine up to which two words have nothing to do with each other.</summary>
    private const float Unlike = 0.3f;

    /// <summary>Sums of like weights in another order differ by less.</summary>
    private const double Rounding = 1.001;

    private const int LongestOnStack = 256;

    /// <summary>Most words are like none of the question's.</summary>
    private const int LikeNothing = -1;

    /// <summary>A word of the question, which no text had yet.</summary>
    private const int Asked = -2;

    private readonly WordVectors _vectors;

    /// <summary>For each word the rows of its readings; empty when no vector is known for it, and then nothing is like it.</summary>
    private readonly int[][] _rows;
    private readonly float[] _weights;

    /// <summary>For each word its place in <see cref="_columns"/>; −1 when nothing is like it but itself.</summary>
    private readonly int[] _columnOf;
    private readonly WordColumns _columns;
    private readonly float[] _cosines;
    private readonly float _total;

    /// <summary>The words for which nothing else stands: the term whose bit tells them, whether it is the second of two, and the weight.</summary>
    private readonly List<(int Term, bool IsPair, float Weight)> _names = [];

    /// <summary>Sum of the weights of the other words that have vectors.</summary>
    private readonly float _others;

    /// <summary>For each row of the vectors where its degrees begin, counted from 1; 0 or <see cref="Asked"/> when it was not met yet, <see cref="LikeNothing"/> when all of them are 0.</summary>
    private readonly int[] _places;
    private readonly List<float> _degrees = [];

    public QuestionLikeness(QuestionTerms question, WordVectors vectors)
    {
        var terms = question.Terms;
        _vectors = vectors;
        var (rows, weights, columns, compared) = (new List<int[]>(terms.Count), new List<float>(terms.Count), new List<int>(terms.Count), new List<int>(terms.Count));
        for (var i = 0; i < terms.Count; i++)
        {
            var pair = i + 1 < terms.Count && (question.Joined >> (i + 1) & 1) != 0 ? PairRows(terms[i], terms[i + 1]) : [];
            rows.Add(pair.Length > 0 ? pair : Known(terms[i].Keys.Select(vectors.RowOf)));
            weights.Add((float)(pair.Length > 0 ? Math.Max(terms[i + 1].PairWeight, Math.Max(terms[i].Weight, terms[i + 1].Weight)) : terms[i].Weight));
            columns.Add(rows[^1].Length > 0 && !terms[i].IsUnique ? compared.Count : -1);
            if (rows[^1].Length > 0 && terms[i].IsUnique)
            {
                _names.Add((i + (pair.Length > 0 ? 1 : 0), pair.Length > 0, weights[^1]));
            }
            else if (rows[^1].Length > 0)
            {
                _others += weights[^1];
                compared.Add(rows[^1][0]);
            }

            i += pair.Length > 0 ? 1 : 0;
        }

        (_rows, _weights, _columnOf, _columns) = ([.. rows], [.. weights], [.. columns], new WordColumns(vectors, compared));
        _cosines = new float[_columns.Width];
        _total = Math.Max(1e-9f, _weights.Sum());
        _places = new int[vectors.Count];
        foreach (var row in rows.SelectMany(static readings => readings))
        {
            _places[row] = Asked;
        }
    }

    /// <summary>
    /// What <see cref="Of"/> cannot exceed for a passage, told from the question's terms in it alone: like words may be there for all words but those for which nothing else stands, which
    /// are there or not.
    /// </summary>
    public (double Passage, double Sentence) Most(TermMatches matches)
    {
        ulong pairs = 0;
        var sentence = 0f;
        foreach (var one in matches.Sentences)
        {
            pairs |= one.Pairs;
            sentence = Math.Max(sentence, NamesIn(one.Terms, one.Pairs));
        }

        return (MostOf(NamesIn(matches.All, pairs)), MostOf(sentence));
    }

    /// <summary>How much a passage, and the best of its sentences, says of the question; both 0 to 1.</summary>
    public (double Passage, double Sentence) Of(PassageText passage)
    {
        Span<float> best = stackalloc float[_rows.Length];
        Span<float> here = stackalloc float[_rows.Length];
        best.Clear();
        var sentence = 0.0;
        for (var s = 0; s < passage.Sentences; s++)
        {
            Read(passage.Syllables.AsSpan(passage.SentenceStarts[s]..passage.SentenceStarts[s + 1]), here);
            TensorPrimitives.Max(best, here, best);
            sentence = Math.Max(sentence, ShareOf(here));
        }

        return (ShareOf(best), sentence);
    }

    /// <summary>For each word of the question how like it the most alike word of a sentence is.</summary>
    private void Read(ReadOnlySpan<Syllable> sentence, Span<float> degrees)
    {
        degrees.Clear();
        Span<int> rows = sentence.Length <= LongestOnStack ? stackalloc int[sentence.Length] : new int[sentence.Length];
        _vectors.Read(sentence, rows);
        foreach (var row in rows)
        {
            if (row >= 0 && _places[row] != LikeNothing && DegreesOf(row) is { Length: > 0 } found)
            {
                TensorPrimitives.Max(degrees, found, degrees);
            }
        }
    }

    private float NamesIn(ulong terms, ulong pairs)
    {
        var sum = 0f;
        foreach (var (term, isPair, weight) in _names)
        {
            sum += ((isPair ? pairs : terms) >> term & 1) != 0 ? weight : 0;
        }

        return sum;
    }

    private double MostOf(float names) => Rounding * (_others + names) / _total;

    private double ShareOf(ReadOnlySpan<float> degrees) => TensorPrimitives.Dot(_weights, degrees) / _total;

    /// <summary>The same word in any reading counts in full, a like word as far as it is like the likeliest reading.</summary>
    /// <param name="word">A word of the question.</param>
    /// <param name="row">The row of a word that was just compared.</param>
    /// <param name="isAsked">Whether it may be one of the question's.</param>
    private float DegreeOf(int word, int row, bool isAsked) =>
        isAsked && _rows[word].Contains(row) ? 1
        : _columnOf[word] < 0 || _cosines[_columnOf[word]] < Unlike - WordColumns.Rounding ? 0
        : Math.Max(0, (_vectors.Cosine(_rows[word][0], row) - Unlike) / (1 - Unlike));

    private int[] PairRows(QuestionTerm first, QuestionTerm second) => Known(first.Keys.SelectMany(_ => second.Keys, _vectors.RowOf));

    /// <summary>The rows there are, the most frequent word first.</summary>
    private static int[] Known(IEnumerable<int> rows) => [.. rows.Where(static row => row >= 0).Order()];

    /// <summary>How like each word of the question a word is; empty when it is like none.</summary>
    private ReadOnlySpan<float> DegreesOf(int row)
    {
        ref var place = ref _places[row];
        if (place is 0 or Asked)
        {
            place = Compare(row, isAsked: place == Asked);
        }

        return place == LikeNothing ? [] : CollectionsMarshal.AsSpan(_degrees).Slice(place - 1, _rows.Length);
    }

    private int Compare(int row, bool isAsked)
    {
        // Nearly all words are far from all of the question's, which takes no exact cosine to tell.
        if (!_columns.Compare(_vectors.Vector(row), Unlike, _cosines) && !isAsked)
        {
            return LikeNothing;
        }

        var (first, largest) = (_degrees.Count, 0f);
        for (var word = 0; word < _rows.Length; word++)
        {
            var degree = DegreeOf(word, row, isAsked);
            largest = Math.Max(largest, degree);
            _degrees.Add(degree);
        }

        if (largest > 0)
        {
            return first + 1;
        }

        _degrees.RemoveRange(first, _rows.Length);
        return LikeNothing;
    }
}
