using System.Globalization;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Retrieval.Terms;

/// <summary>
/// Weighs the terms of one article's passages after another in buffers it keeps: <see cref="Begin"/>, then <see cref="Read"/> for
/// each passage. The article is cut into syllables once, although its passages overlap. Not safe for concurrent use.
/// </summary>
internal sealed class PassageTermReader(TermWeighting weighting, SyllableRegister? register)
{
    private readonly TermStream _text = new(register);
    private readonly TermStream _context = new(register);
    private readonly OccurrenceTable _table = new();
    private readonly List<(uint Term, float Occurrences)> _shared = [];
    private ArticlePassages? _article;
    private float _penalty;

    public void Begin(ArticlePassages article)
    {
        _article = article;
        _shared.Clear();
        Share(article.Title, weighting.TitleWeight);
        foreach (var outlet in article.Outlets)
        {
            Share(outlet, weighting.ContextWeight);
        }

        SharePublication(article.PublishedFrom, article.PublishedTo);
        _text.Read(article.Text);
    }

    /// <summary>Weighs one passage of the article begun.</summary>
    /// <returns>Number of terms, which the indexer then gives in no particular order.</returns>
    public int Read(IndexedPassage passage)
    {
        if (passage.Start < 0 || passage.End < passage.Start || passage.End > _article!.Text.Length)
        {
            throw new ArgumentException($"Passage {passage.Ordinal} of article {_article!.ArticleId} reaches outside the article's text ({passage.Start}..{passage.End} of {_article.Text.Length}).", nameof(passage));
        }

        _table.Clear();
        var from = FirstAtOrAfter(_text.Starts, passage.Start);
        var to = from;
        var hashes = _text.Hashes;
        var joined = _text.Joined;
        var ends = _text.Ends;
        for (; to < hashes.Length && ends[to] <= passage.End; to++)
        {
            _table.Add(TermId.Syllable(hashes[to]), 1);
            if (to > from && joined[to])
            {
                _table.Add(TermId.Pair(hashes[to - 1], hashes[to]), 1);
            }
        }

        foreach (var (token, term) in _text.Dates)
        {
            if (token >= from && token < to)
            {
                _table.Add(term, 1);
            }
        }

        foreach (var (term, occurrences) in _shared)
        {
            _table.Add(term, occurrences);
        }

        _penalty = weighting.LengthPenalty(to - from);
        return _table.Count;
    }

    /// <summary>A term of the passage read last, with its weight.</summary>
    public (uint Term, float Weight) this[int index]
    {
        get
        {
            var (term, occurrences) = _table[index];
            return (term, occurrences * (weighting.Saturation + 1) / (occurrences + _penalty));
        }
    }

    private static int FirstAtOrAfter(ReadOnlySpan<int> starts, int offset)
    {
        var (low, high) = (0, starts.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (starts[middle] < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private void Share(string text, float weight)
    {
        if (weight <= 0)
        {
            return;
        }

        _context.Read(text);
        var hashes = _context.Hashes;
        var joined = _context.Joined;
        for (var i = 0; i < hashes.Length; i++)
        {
            _shared.Add((TermId.Syllable(hashes[i]), weight));
            if (joined[i])
            {
                _shared.Add((TermId.Pair(hashes[i - 1], hashes[i]), weight));
            }
        }

        foreach (var (_, term) in _context.Dates)
        {
            _shared.Add((term, weight));
        }
    }

    private void SharePublication(DateOnly? from, DateOnly? to)
    {
        if (weighting.ContextWeight <= 0 || from is not { } first)
        {
            return;
        }

        var last = to ?? first;
        if (first.Year == last.Year)
        {
            var year = first.Year.ToString(CultureInfo.InvariantCulture);
            _shared.Add((TermId.Syllable(year), weighting.ContextWeight));
            if (first.Month == last.Month)
            {
                _shared.Add((TermId.Month(first.Month, first.Year), weighting.ContextWeight));
            }
        }

        if (first == last)
        {
            _shared.Add((TermId.Day(first.Day, first.Month), weighting.ContextWeight));
        }
    }
}
