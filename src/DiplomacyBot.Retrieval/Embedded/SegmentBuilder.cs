using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Retrieval.Embedded;

/// <summary>Gathers articles and makes segments of them, one after another in the same buffers. Not safe for concurrent use.</summary>
internal sealed class SegmentBuilder(PassageTermReader? reader = null)
{
    private readonly List<SegmentArticle> _articles = [];
    private readonly List<SegmentPassage> _passages = [];
    private readonly List<float> _vectors = [];
    private readonly List<ushort> _vectorPassages = [];
    private readonly Dictionary<string, string> _outlets = new(StringComparer.Ordinal);
    private readonly List<RawPosting> _postings = [];
    private RawPosting[] _buffer = [];

    public int PassageCount => _passages.Count;

    /// <summary>Adds an article with its passages, weighing their terms.</summary>
    public void Add(ArticlePassages article)
    {
        reader!.Begin(article);
        Open(article.ArticleId, [.. article.Outlets.Select(OutletKey)], Day(article.PublishedFrom), Day(article.PublishedTo ?? article.PublishedFrom), article.Passages.Count);
        foreach (var passage in article.Passages)
        {
            var number = OpenPassage(passage.Ordinal, passage.Start, passage.End);
            var count = reader.Read(passage);
            for (var i = 0; i < count; i++)
            {
                var (term, weight) = reader[i];
                _postings.Add(new RawPosting(term, weight, number));
            }

            if (passage.Vector is { } vector)
            {
                AddVector(number, vector.Span);
            }
        }
    }

    /// <summary>Adds what is left of a segment.</summary>
    public void Add(SegmentView view)
    {
        var segment = view.Segment;
        var numbers = new int[segment.Passages.Length];
        Array.Fill(numbers, -1);
        foreach (var article in segment.Articles)
        {
            if (view.IsRemoved(article.FirstPassage))
            {
                continue;
            }

            Open(article.Id, article.Outlets, article.From, article.To, article.PassageCount);
            for (var passage = article.FirstPassage; passage < article.FirstPassage + article.PassageCount; passage++)
            {
                var (_, ordinal, start, end) = segment.Passages[passage];
                numbers[passage] = OpenPassage(ordinal, start, end);
            }
        }

        AddPostings(segment.Postings, numbers);
        for (var row = 0; row < (segment.Vectors?.PassageOfRow.Length ?? 0); row++)
        {
            if (numbers[segment.Vectors!.PassageOfRow[row]] is >= 0 and var number)
            {
                AddVector((ushort)number, segment.Vectors.Row(row));
            }
        }
    }

    /// <summary>Makes a segment of what was added, and begins anew.</summary>
    public Segment Build()
    {
        var raw = CollectionsMarshal.AsSpan(_postings);
        if (_buffer.Length < raw.Length)
        {
            _buffer = new RawPosting[raw.Length];
        }

        PostingSorter.Sort(raw, _buffer);
        var sorted = _buffer.AsSpan(0, raw.Length);
        var termCount = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            termCount += i == 0 || sorted[i].Term != sorted[i - 1].Term ? 1 : 0;
        }

        var (terms, offsets) = (new uint[termCount], new int[termCount + 1]);
        var (passages, weights) = (new ushort[sorted.Length], new float[sorted.Length]);
        for (int i = 0, term = -1; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i].Term != sorted[i - 1].Term)
            {
                terms[++term] = sorted[i].Term;
                offsets[term] = i;
            }

            (passages[i], weights[i]) = (sorted[i].Passage, sorted[i].Weight);
        }

        offsets[termCount] = sorted.Length;
        var vectors = _vectorPassages.Count == 0 ? null : new VectorMatrix(_vectors.Count / _vectorPassages.Count, [.. _vectors], [.. _vectorPassages]);
        var segment = new Segment([.. _articles], [.. _passages], new PostingLists(terms, offsets, passages, weights), vectors);
        Clear();
        return segment;
    }

    private void Clear()
    {
        _articles.Clear();
        _passages.Clear();
        _vectors.Clear();
        _vectorPassages.Clear();
        _postings.Clear();
    }

    private void Open(string id, string[] outlets, int from, int to, int passages)
    {
        if (_passages.Count + passages > Segment.MaxPassages)
        {
            throw new ArgumentException($"Article {id} has {passages} passages; a segment holds {Segment.MaxPassages}.");
        }

        _articles.Add(new SegmentArticle(id, outlets, from, to, _passages.Count, passages));
    }

    private ushort OpenPassage(int ordinal, int start, int end)
    {
        _passages.Add(new SegmentPassage(_articles.Count - 1, ordinal, start, end));
        return (ushort)(_passages.Count - 1);
    }

    private void AddPostings(PostingLists postings, int[] numbers)
    {
        for (var term = 0; term < postings.TermCount; term++)
        {
            var passages = postings.PassagesAt(term);
            var weights = postings.WeightsAt(term);
            for (var i = 0; i < passages.Length; i++)
            {
                if (numbers[passages[i]] is >= 0 and var number)
                {
                    _postings.Add(new RawPosting(postings.TermAt(term), weights[i], (ushort)number));
                }
            }
        }
    }

    private void AddVector(ushort passage, ReadOnlySpan<float> vector)
    {
        var length = TensorPrimitives.Norm(vector);
        if (!(length > 0) || !float.IsFinite(length))
        {
            return; // No direction, so no cosine with anything: the same as having no vector.
        }

        if (_vectorPassages.Count > 0 && _vectors.Count != vector.Length * _vectorPassages.Count)
        {
            throw new ArgumentException($"A vector of {vector.Length} dimensions among vectors of {_vectors.Count / _vectorPassages.Count}: they come from different embedding models. Embed the coverage again.", nameof(vector));
        }

        var start = _vectors.Count;
        _vectors.AddRange(vector);
        _vectorPassages.Add(passage);
        var row = CollectionsMarshal.AsSpan(_vectors)[start..];
        TensorPrimitives.Divide(row, length, row);
    }

    private string OutletKey(string outlet)
    {
        // A few dozen outlets name tens of thousands of articles.
        if (!_outlets.TryGetValue(outlet, out var key))
        {
            _outlets[outlet] = key = NormalForm.Key(outlet);
        }

        return key;
    }

    private static int Day(DateOnly? date) => date?.DayNumber ?? -1;
}
