using System.Text;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Citations;
using DiplomacyBot.Answering.Grounding;
using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Answering.Generation;

/// <summary>An answer that grows by checked sentences. Citations are numbered in the order in which readers meet them; each is one verbatim quote.</summary>
internal sealed class GroundedDraft
{
    private readonly StringBuilder _text = new();
    private readonly List<Citation> _citations = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public string Text => _text.ToString();

    public int Sentences { get; set; }

    public int Shown { get; private set; }

    public int Repaired { get; private set; }

    public int Dropped { get; set; }

    public IReadOnlyList<Citation> Citations => _citations;

    /// <summary>Adds a sentence that passed.</summary>
    /// <returns>False when it says again what already stands there.</returns>
    public bool Add(SentenceVerdict verdict, bool repaired)
    {
        if (!_seen.Add(NormalForm.Key(verdict.Draft.Text)))
        {
            return false;
        }

        var positions = verdict.Support.GroupBy(w => w.Passage.Number).ToDictionary(g => g.Key, g => (IReadOnlyList<int>)[.. g.Select(Position)]);
        var sentence = verdict.Draft.Numbered(n => positions.GetValueOrDefault(n, []));
        _text.Append(_text.Length > 0 ? " " : "").Append(sentence);
        if (!".!?…”»\"".Contains(sentence[^1], StringComparison.Ordinal))
        {
            _text.Append('.');
        }

        Shown++;
        Repaired += repaired ? 1 : 0;
        return true;
    }

    public GenerationReport Report(string? fallback = null) => new(Sentences, fallback is null ? Repaired : 0, Dropped, fallback);

    private int Position(SourceWindow window)
    {
        var article = window.Passage.Article.Article;
        var known = _citations.FindIndex(c => c.ArticleId == article.Id && c.Start == window.Start && c.End == window.End);
        if (known < 0)
        {
            known = _citations.Count;
            _citations.Add(article.Cite(window.Passage.Passage.Ordinal, window.Start, window.End, known + 1));
        }

        return known + 1;
    }
}
