using System.Buffers;
using System.Numerics.Tensors;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Retrieval.Embedded;

/// <summary>The whole index at one moment. Immutable, so any number of searches may read it while the next one is made.</summary>
internal sealed class IndexSnapshot(IReadOnlyList<SegmentView> segments) : ITermStatistics
{
    private FrequencyMemory? _frequencies;

    public static IndexSnapshot Empty { get; } = new([]);

    public IReadOnlyList<SegmentView> Segments { get; } = segments;

    public int Passages { get; } = segments.Sum(static view => view.Live);

    public int PassagesWith(uint term)
    {
        // Most snapshots of a busy writer are never asked.
        var memory = _frequencies ??= new FrequencyMemory(Passages);
        if (memory.Find(term) is >= 0 and var known)
        {
            return known;
        }

        var count = Count(term);
        memory.Keep(term, count);
        return count;
    }

    /// <summary>
    /// Exact: every posting of every term of the question is added up, segment by segment, in ascending order of terms. A passage's
    /// score therefore is the same sum in the same order wherever the passage lies.
    /// </summary>
    public IReadOnlyList<ScoredPassage> SearchTerms(SparseVector question, FilterMatcher? filter, int k, CancellationToken cancellationToken)
    {
        var weights = new float[question.Indices.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = question.Values[i] * InverseDocumentFrequency.Of(Passages, PassagesWith(question.Indices[i]));
        }

        var best = new TopPassages(k);
        var longest = Segments.Count == 0 ? 0 : Segments.Max(static view => view.Segment.Passages.Length);
        var buffer = ArrayPool<float>.Shared.Rent(longest);
        try
        {
            foreach (var view in Segments)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var scores = buffer.AsSpan(0, view.Segment.Passages.Length);
                scores.Clear();
                AddUp(view.Segment.Postings, question.Indices, weights, scores);
                new Selection(view, filter, best).OfferPositive(scores);
            }
        }
        finally
        {
            ArrayPool<float>.Shared.Return(buffer);
        }

        return best.ToList();
    }

    /// <summary>Exact: the cosine with every passage that has a vector.</summary>
    /// <exception cref="ArgumentException">The question's vector has another length than the passages'.</exception>
    public IReadOnlyList<ScoredPassage> SearchVectors(ReadOnlySpan<float> question, FilterMatcher? filter, int k, CancellationToken cancellationToken)
    {
        var length = TensorPrimitives.Norm(question);
        if (!(length > 0) || !float.IsFinite(length))
        {
            return [];
        }

        var best = new TopPassages(k);
        foreach (var view in Segments)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (view.Segment.Vectors is not { } vectors)
            {
                continue;
            }

            if (vectors.Dimensions != question.Length)
            {
                throw new ArgumentException($"The question's vector has {question.Length} dimensions, the passages' have {vectors.Dimensions}: they come from different embedding models. Embed the coverage again.", nameof(question));
            }

            var selection = new Selection(view, filter, best);
            for (var row = 0; row < vectors.PassageOfRow.Length; row++)
            {
                selection.Offer(TensorPrimitives.Dot(question, vectors.Row(row)) / length, vectors.PassageOfRow[row]);
            }
        }

        return best.ToList();
    }

    private int Count(uint term)
    {
        var count = 0;
        foreach (var view in Segments)
        {
            if (view.Segment.Postings.Find(term) is >= 0 and var index)
            {
                count += view.FrequencyAt(index);
            }
        }

        return count;
    }

    private static void AddUp(PostingLists postings, ReadOnlySpan<uint> terms, ReadOnlySpan<float> weights, Span<float> scores)
    {
        for (var t = 0; t < terms.Length; t++)
        {
            if (postings.Find(terms[t]) is not (>= 0 and var index))
            {
                continue;
            }

            var weight = weights[t];
            var passages = postings.PassagesAt(index);
            var inPassage = postings.WeightsAt(index)[..passages.Length];
            for (var i = 0; i < passages.Length; i++)
            {
                scores[passages[i]] += weight * inPassage[i];
            }
        }
    }
}
