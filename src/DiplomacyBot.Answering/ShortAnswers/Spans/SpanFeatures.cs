using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;

namespace DiplomacyBot.Answering.ShortAnswers.Spans;

/// <summary>What speaks for a run of syllables as the answer, each about 0 to 1; the names are those of the weights' file.</summary>
internal sealed class SpanFeatures
{
    private const double Reach = 4;
    private const double SaidAsAsked = 0.5;

    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal) { "tại", "ở", "đến", "tới", "từ", "vào", "trong", "sang", "về", "với", "cho" };
    private static readonly HashSet<string> Causes = new(StringComparer.Ordinal) { "vì", "do", "bởi", "nhờ" };
    private static readonly HashSet<string> Purposes = new(StringComparer.Ordinal) { "để", "nhằm" };
    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal) { "gồm", "như", "có" };

    private readonly AnalysedQuestion _question;
    private readonly EvidenceSentence _sentence;
    private readonly ArticleAnalysis _article;
    private readonly IReadOnlyList<Candidate> _typed;
    private readonly (int Left, int Right) _anchors;
    private readonly int _from;
    private readonly int _to;

    public SpanFeatures(AnalysedQuestion question, EvidenceSentence sentence)
    {
        (_question, _sentence, _article) = (question, sentence, sentence.Article);
        (_from, _to) = (_article.FirstSyllable[sentence.Sentence], _article.FirstSyllable[sentence.Sentence + 1]);
        Said = new bool[_to - _from];
        foreach (var hit in sentence.Profile.Hits.Where(h => h.Degree > SaidAsAsked && question.Concepts[h.Concept].Kind != ConceptKind.Function))
        {
            Array.Fill(Said, true, hit.First - _from, hit.Last - hit.First + 1);
        }

        _typed = [.. Typed()];
        _anchors = Anchors();
    }

    /// <summary>Names in the order of the values.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "typed", "typedStart", "typedEnd", "typedInside", "found", "nearLeft", "nearRight", "near", "afterSaid", "beforeSaid", "afterBreak", "beforeBreak", "afterIs", "afterList", "afterPreposition", "afterCause", "afterPurpose",
        "withCause", "withPurpose", "afterHead", "withHead", "grammarFirst", "grammarLast", "capitals", "digits", "quoted", "length", "lengthSquared", "commas", "place", "afterSubject",
    ];

    /// <summary>For each syllable of the sentence whether the question says it.</summary>
    public bool[] Said { get; }

    public double[] Of(AnswerSpan span)
    {
        var (before, first) = (span.First > _from ? Key(span.First - 1) : "", Key(span.First));
        var found = _sentence.ShortAnswers.Where(a => a.Start == Start(span) && a.End == End(span)).Select(a => a.Score).DefaultIfEmpty(0).Max();
        var length = Math.Log2(1 + span.Count) / 4;
        return
        [
            Fit(c => c.First == span.First && c.Last == span.Last), Fit(c => c.First == span.First), Fit(c => c.Last == span.Last), Fit(c => span.First <= c.First && c.Last <= span.Last), found,
            Near(_anchors.Left, span, before: true), Near(_anchors.Right, span, before: false), Near(span),
            Flag(span.First > _from && Said[span.First - 1 - _from]), Flag(span.Last + 1 < _to && Said[span.Last + 1 - _from]),
            Flag(span.First == _from || AnswerSpans.Broken(_article, span.First - 1)), Flag(span.Last + 1 == _to || AnswerSpans.Broken(_article, span.Last)),
            Flag(before == "là"), Flag(Lists.Contains(before)), Flag(Prepositions.Contains(before)), Flag(Causes.Contains(before)), Flag(Purposes.Contains(before)),
            Flag(Causes.Contains(first)), Flag(Purposes.Contains(first)), Flag(HeadEnds(span.First - 1)), Flag(_question.Head.Count > 0 && first == _question.Head[0]),
            Flag(QuestionWords.Function.Contains(first)), Flag(QuestionWords.Function.Contains(Key(span.Last))), Share(span, char.IsUpper), Share(span, char.IsDigit), Flag(Quoted(span)),
            length, length * length, Commas(span), (span.First - _from) / (double)Math.Max(1, _to - _from), Flag(Said.AsSpan(0, span.First - _from).Contains(true)),
        ];
    }

    public int Start(AnswerSpan span) => _article.SyllableArray[span.First].Start;

    public int End(AnswerSpan span) => _article.SyllableArray[span.Last].End;

    private IEnumerable<Candidate> Typed() => _question.Kinds[0] switch
    {
        AnswerKind.Who => TypedCandidates.People(_article, _sentence.Sentence),
        AnswerKind.When => TypedCandidates.Dates(_article, _sentence.Sentence, _sentence.Today),
        AnswerKind.Where => TypedCandidates.Places(_article, _sentence.Sentence),
        AnswerKind.HowMany => TypedCandidates.Numbers(_article, _sentence.Sentence, _question.Head, _sentence.Today),
        _ => PhraseCandidates.Quoted(_article, _sentence.Sentence, _question.Head).Concat(PhraseCandidates.Named(_article, _sentence.Sentence, _question.Head)),
    };

    private double Fit(Func<Candidate, bool> which) => _typed.Where(which).Select(c => c.Fit).DefaultIfEmpty(0).Max();

    /// <summary>The words of the question right before and right behind the gap.</summary>
    private (int Left, int Right) Anchors()
    {
        var gap = _question.Gaps.Count > 0 ? _question.Gaps[0] : default;
        int left = -1, right = -1;
        for (var c = 0; c < _question.Concepts.Count && gap.End > 0; c++)
        {
            if (_question.Concepts[c].Kind != ConceptKind.Function)
            {
                left = _question.Concepts[c].End <= gap.Start ? c : left;
                right = right < 0 && _question.Concepts[c].Start >= gap.End ? c : right;
            }
        }

        return (left, right);
    }

    private double Near(int concept, AnswerSpan span, bool before) => _sentence.Profile.Hits
        .Where(h => h.Concept == concept && (before ? h.Last < span.First : h.First > span.Last))
        .Select(h => h.Degree * Reach / (Reach + (before ? span.First - h.Last : h.First - span.Last) - 1)).DefaultIfEmpty(0).Max();

    /// <summary>Mean over what the question says, each by its distance.</summary>
    private double Near(AnswerSpan span)
    {
        var best = new double[_question.Concepts.Count];
        foreach (var hit in _sentence.Profile.Hits)
        {
            var distance = hit.Last < span.First ? span.First - hit.Last - 1 : hit.First > span.Last ? hit.First - span.Last - 1 : -1;
            best[hit.Concept] = distance < 0 ? best[hit.Concept] : Math.Max(best[hit.Concept], hit.Degree * Reach / (Reach + distance));
        }

        var content = Enumerable.Range(0, best.Length).Where(c => _question.Concepts[c].Kind != ConceptKind.Function).ToList();
        return content.Count == 0 ? 0 : content.Average(c => best[c]);
    }

    private bool HeadEnds(int at) => at >= _from && _question.Head.Count > 0 && Key(at) == _question.Head[^1];

    private bool Quoted(AnswerSpan span)
    {
        var (text, start, end) = (_article.Article.Text, Start(span), End(span));
        return start > 0 && end < text.Length && text[start - 1] is '“' or '"' or '«' or '‘' && text[end] is '”' or '"' or '»' or '’';
    }

    private double Share(AnswerSpan span, Func<char, bool> form) =>
        Enumerable.Range(span.First, span.Count).Count(i => form(_article.Article.Text[_article.SyllableArray[i].Start])) / (double)span.Count;

    private double Commas(AnswerSpan span) => Math.Min(1, _article.Article.Text.AsSpan(Start(span), End(span) - Start(span)).Count(',') / 3.0);

    private string Key(int at) => _article.SyllableArray[at].Key;

    private static double Flag(bool value) => value ? 1 : 0;
}
