using System.Numerics;

namespace DiplomacyBot.Retrieval.Embedded;

/// <summary>Offers the passages of one segment that are still there and pass the filter. The filter is asked at most once for each article, and only when one of its passages could win.</summary>
internal readonly ref struct Selection(SegmentView view, FilterMatcher? filter, TopPassages best)
{
    private readonly sbyte[]? _verdicts = filter is null ? null : new sbyte[view.Segment.Articles.Length];

    /// <summary>Offers every passage whose score is above 0, that is, which has a term of the question. Runs without one that could win are passed over whole.</summary>
    public void OfferPositive(ReadOnlySpan<float> scores)
    {
        var passage = 0;
        for (; passage <= scores.Length - Vector<float>.Count; passage += Vector<float>.Count)
        {
            var least = new Vector<float>(Math.Max(best.Threshold, float.Epsilon));
            if (Vector.GreaterThanOrEqualAny(new Vector<float>(scores[passage..]), least))
            {
                OfferEach(scores, passage, passage + Vector<float>.Count);
            }
        }

        OfferEach(scores, passage, scores.Length);
    }

    private void OfferEach(ReadOnlySpan<float> scores, int from, int to)
    {
        for (var passage = from; passage < to; passage++)
        {
            if (scores[passage] > 0)
            {
                Offer(scores[passage], passage);
            }
        }
    }

    public void Offer(float score, int passage)
    {
        if (score >= best.Threshold && !view.IsRemoved(passage) && Passes(view.Segment.Passages[passage].Article))
        {
            best.Offer(score, view.Segment, passage);
        }
    }

    private bool Passes(int article)
    {
        if (_verdicts is null)
        {
            return true;
        }

        if (_verdicts[article] == 0)
        {
            _verdicts[article] = filter!.Matches(view.Segment.Articles[article]) ? (sbyte)1 : (sbyte)-1;
        }

        return _verdicts[article] > 0;
    }
}
