using System.Buffers;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Syllables;
using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Answering.ShortAnswers.Spans;

/// <summary>What a sentence looks like to one question, syllable by syllable; indexes count from the sentence's first syllable.</summary>
internal sealed class SpanSentence
{
    private const double SaidAsAsked = 0.5;

    /// <summary>Two syllables that are this often together are one word: its half is another word.</summary>
    private const double OneWord = 0.15;

    /// <summary>So many passages with a syllable prove nothing about its company.</summary>
    private const double TooFew = 8;

    /// <summary>Share of the passages that have an everyday syllable.</summary>
    private const double Everyday = 0.05;

    /// <summary>An idf no word exceeds by much.</summary>
    private const double LargestIdf = 9;

    private static readonly SearchValues<char> Breaks = SearchValues.Create(",;:.!?()[]“”\"«»\n…–");

    private readonly int _from;
    private readonly Syllable[] _syllables;
    private readonly ITermStatistics _statistics;

    /// <summary>For each syllable the passages that have it.</summary>
    private readonly int[] _passages;

    /// <summary>What <see cref="Cohesion"/> told already; −1 where it was not asked: most places that are no end of a run are not.</summary>
    private readonly double[] _cohesion;

    private readonly bool[] _isCapital;
    private readonly bool[] _isDigit;

    public SpanSentence(SpanQuestion asked, EvidenceSentence sentence, ITermStatistics statistics)
    {
        (Asked, Evidence, _statistics, _syllables) = (asked, sentence, statistics, sentence.Article.SyllableArray);
        _from = sentence.Article.FirstSyllable[sentence.Sentence];
        Count = sentence.Article.FirstSyllable[sentence.Sentence + 1] - _from;
        (Breaking, _isCapital, _isDigit) = (new bool[Count], new bool[Count], new bool[Count]);
        (CommasBefore, BreaksBefore, BracketsBefore) = (new int[Count + 1], new int[Count + 1], new int[Count + 1]);
        (_passages, Idf, _cohesion) = (new int[Count], new double[Count], new double[Count]);
        for (var i = 0; i < Count; i++)
        {
            ReadPunctuation(i);
            (_isCapital[i], _isDigit[i]) = (char.IsUpper(Text[Start(i)]), char.IsDigit(Text[Start(i)]));
            _passages[i] = statistics.PassagesWith(TermId.Syllable(Key(i)));
            Idf[i] = Math.Log(1 + (statistics.Passages / (1.0 + _passages[i]))) / LargestIdf;
        }

        Array.Fill(_cohesion, -1);
        Hits = [.. sentence.Profile.Hits.Select(h => h with { First = h.First - _from, Last = h.Last - _from })];
        Dates = [.. TypedCandidates.Dates(sentence.Article, sentence.Sentence, sentence.Today).Select(Of)];
        SaidBy = new int[Count];
        Array.Fill(SaidBy, -1);
        Doubtful = new bool[Count];
        MarkSaid();
    }

    public SpanQuestion Asked { get; }

    public AnalysedQuestion Question => Asked.Question;

    /// <summary>The question's group, one of <see cref="SpanGroup.All"/>.</summary>
    public string Group => Asked.Group;

    public EvidenceSentence Evidence { get; }

    /// <summary>Number of syllables.</summary>
    public int Count { get; }

    /// <summary>Whether punctuation, or the sentence's end, stands behind a syllable.</summary>
    public bool[] Breaking { get; }

    /// <summary>How telling a syllable is; about 0 to 1.</summary>
    public double[] Idf { get; }

    /// <summary>The dates it names.</summary>
    public AnswerSpan[] Dates { get; }

    /// <summary>Where the question's words were found.</summary>
    public ConceptHit[] Hits { get; }

    /// <summary>The concept of the question that says a syllable; −1 for none.</summary>
    public int[] SaidBy { get; }

    /// <summary>Whether a syllable of the question seems to stand here and is more likely half of another word: "thành" of "thành phố" in "thành lập".</summary>
    public bool[] Doubtful { get; }

    /// <summary>Commas and semicolons in front of each syllable; one more entry behind the last.</summary>
    public int[] CommasBefore { get; }

    /// <summary>Places with punctuation in front of each syllable; one more entry behind the last.</summary>
    public int[] BreaksBefore { get; }

    /// <summary>Brackets that are open in front of each syllable; one more entry behind the last.</summary>
    public int[] BracketsBefore { get; }

    public string Text => Evidence.Article.Article.Text;

    public string Key(int at) => _syllables[_from + at].Key;

    public bool Said(int at) => SaidBy[at] >= 0;

    /// <summary>Whether the sentence begins or punctuation stands in front of a syllable.</summary>
    public bool Begins(int at) => at == 0 || Breaking[at - 1];

    /// <summary>How often the coverage has a syllable beside the next one, as a share of the passages with the rarer of the two; 0 to 1, and 0 where something breaks between them.</summary>
    public double Cohesion(int at)
    {
        if (_cohesion[at] < 0)
        {
            _cohesion[at] = Breaking[at] ? 0 : _statistics.PassagesWith(TermId.Pair(Key(at), Key(at + 1))) / (TooFew + Math.Min(_passages[at], _passages[at + 1]));
        }

        return _cohesion[at];
    }

    /// <summary>Whether a syllable is no everyday one: what more than one passage in twenty has is called nothing in particular.</summary>
    public bool IsTelling(int at) => _passages[at] <= Math.Max(TooFew, _statistics.Passages * Everyday);

    /// <summary>Passages of the coverage that have a syllable.</summary>
    public int PassagesWith(int at) => _passages[at];

    /// <summary>Passages of the coverage in which a syllable stands right in front of the one here.</summary>
    public int PassagesWith(string before, int at) => _statistics.PassagesWith(TermId.Pair(before, Key(at)));

    public bool IsCapital(int at) => _isCapital[at];

    public bool IsDigit(int at) => _isDigit[at];

    /// <summary>UTF-16 offset of a syllable in the article's text.</summary>
    public int Start(int at) => _syllables[_from + at].Start;

    /// <summary>UTF-16 offset behind a syllable.</summary>
    public int End(int at) => _syllables[_from + at].End;

    /// <summary>A candidate's place, counted in the sentence.</summary>
    public AnswerSpan Of(Candidate candidate) => new(candidate.First - _from, candidate.Last - _from);

    private ReadOnlySpan<char> Between(int at) => at + 1 < Count ? Text.AsSpan(End(at), Start(at + 1) - End(at)) : [];

    private void ReadPunctuation(int at)
    {
        var between = Between(at);
        // Mostly there is just a space.
        var plain = between is " ";
        Breaking[at] = at + 1 == Count || (!plain && between.ContainsAny(Breaks));
        CommasBefore[at + 1] = CommasBefore[at] + (!plain && between.ContainsAny(',', ';') ? 1 : 0);
        BreaksBefore[at + 1] = BreaksBefore[at] + (Breaking[at] ? 1 : 0);
        BracketsBefore[at + 1] = BracketsBefore[at] + (plain ? 0 : between.Count('(') - between.Count(')'));
    }

    private void MarkSaid()
    {
        foreach (var hit in Hits.Where(h => h.Degree > SaidAsAsked && Question.Concepts[h.Concept].Kind != ConceptKind.Function))
        {
            Array.Fill(SaidBy, hit.Concept, hit.First, hit.Last - hit.First + 1);
        }

        for (var i = 0; i < Count; i++)
        {
            if (Said(i) && !IsAsked(i - 1) && !IsAsked(i + 1) && (Cohesion(i) >= OneWord || (i > 0 && Cohesion(i - 1) >= OneWord)))
            {
                (SaidBy[i], Doubtful[i]) = (-1, true);
            }
        }
    }

    private bool IsAsked(int at) => at >= 0 && at < Count && Asked.Asked.Contains(Key(at));
}
