using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Retrieval.Embedded;

/// <summary>
/// Keeps the best <c>k</c> passages offered, in a binary heap whose root is the worst of them. Equal scores are ordered by article id
/// (ordinal), then by the passage's place, so that the result does not depend on how passages are spread over segments.
/// </summary>
internal sealed class TopPassages(int k)
{
    private readonly List<(float Score, Segment Segment, int Passage)> _heap = new(Math.Min(k, 256));

    /// <summary>What a passage must reach to be worth offering; an equal score may still win by its order.</summary>
    public float Threshold { get; private set; } = float.NegativeInfinity;

    public void Offer(float score, Segment segment, int passage)
    {
        var candidate = (score, segment, passage);
        if (_heap.Count < k)
        {
            _heap.Add(candidate);
            SiftUp(_heap.Count - 1);
        }
        else if (Compare(candidate, _heap[0]) < 0)
        {
            _heap[0] = candidate;
            SiftDown(0);
        }

        if (_heap.Count == k)
        {
            Threshold = _heap[0].Score;
        }
    }

    public IReadOnlyList<ScoredPassage> ToList()
    {
        _heap.Sort(Compare);
        return [.. _heap.Select(static found =>
        {
            var passage = found.Segment.Passages[found.Passage];
            var article = found.Segment.Articles[passage.Article];
            return new ScoredPassage(new PassageRef(article.Id, passage.Ordinal, passage.Start, passage.End), found.Score);
        })];
    }

    private static int Compare((float Score, Segment Segment, int Passage) a, (float Score, Segment Segment, int Passage) b)
    {
        var byScore = b.Score.CompareTo(a.Score);
        if (byScore != 0)
        {
            return byScore;
        }

        var (first, second) = (a.Segment.Passages[a.Passage], b.Segment.Passages[b.Passage]);
        var byArticle = string.CompareOrdinal(a.Segment.Articles[first.Article].Id, b.Segment.Articles[second.Article].Id);
        return byArticle != 0 ? byArticle : first.Ordinal.CompareTo(second.Ordinal);
    }

    private void SiftUp(int at)
    {
        while (at > 0 && (at - 1) / 2 is var parent && Compare(_heap[at], _heap[parent]) > 0)
        {
            (_heap[at], _heap[parent]) = (_heap[parent], _heap[at]);
            at = parent;
        }
    }

    private void SiftDown(int at)
    {
        while ((at * 2) + 1 < _heap.Count)
        {
            var child = (at * 2) + 1;
            if (child + 1 < _heap.Count && Compare(_heap[child + 1], _heap[child]) > 0)
            {
                child++;
            }

            if (Compare(_heap[at], _heap[child]) >= 0)
            {
                return;
            }

            (_heap[at], _heap[child]) = (_heap[child], _heap[at]);
            at = child;
        }
    }
}
