using DiplomacyBot.Retrieval.Accents;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Retrieval.Embedded;

/// <summary>Turns articles into segments on one thread.</summary>
internal sealed class LoadWorker(TermWeighting weighting, Vocabulary vocabulary)
{
    /// <summary>Passages in a full segment: one whose scores (32 KiB of floats) stay in a core's first cache while postings are added up.</summary>
    public const int FullSegment = 8192;

    private readonly SegmentBuilder _builder = new(new PassageTermReader(weighting, new SyllableRegister(vocabulary)));
    private readonly List<Segment> _finished = [];

    public void Add(ArticlePassages article)
    {
        if (article.Passages.Count == 0)
        {
            return;
        }

        if (_builder.PassageCount > 0 && _builder.PassageCount + article.Passages.Count > FullSegment)
        {
            _finished.Add(_builder.Build());
        }

        _builder.Add(article);
    }

    public IReadOnlyList<Segment> Finish()
    {
        if (_builder.PassageCount > 0)
        {
            _finished.Add(_builder.Build());
        }

        return _finished;
    }
}
