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

    /// <summary>An idf no word exceeds by much.</summary>
    private const double LargestIdf = 9;

    private static readonly SearchValues<char> Breaks = SearchValues.Create(",;:.!?()[]“”\"«»\n…–");

    private readonly int _from;

    public SpanSentence(AnalysedQuestion question, EvidenceSentence sentence, ITermStatistics statistics)
    {
        (Question, Group, Evidence) = (question, SpanGroup.Of(question), sentence);
        _from = sentence.Article.FirstSyllable[sentence.Sentence];
        Count = sentence.Article.FirstSyllable[sentence.Sentence + 1] - _from;
        Breaking = [.. Enumerable.Range(0, Count).Select(i => i + 1 == Count || Between(i).ContainsAny(Breaks))];
        CommasBefore = Sums(i => Between(i).ContainsAny(',', ';') ? 1 : 0);
        BreaksBefore = Sums(i => Breaking[i] ? 1 : 0);
        BracketsBefore = Sums(i => Between(i).Count('(') - Between(i).Count(')'));
        var passages = Enumerable.Range(0, Count).Select(i => statistics.PassagesWith(TermId.Syllable(Key(i)))).ToArray();
        Idf = [.. passages.Select(n => Math.Log(1 + (statistics.Passages / (1.0 + n))) / LargestIdf)];
        Cohesion = [.. Enumerable.Range(0, Count).Select(i => Breaking[i] ? 0 : statistics.PassagesWith(TermId.Pair(Key(i), Key(i + 1))) / (TooFew + Math.Min(passages[i], passages[i + 1])))];
        Hits = [.. sentence.Profile.Hits.Select(h => h with { First = h.First - _from, Last = h.Last - _from })];
        Dates = [.. TypedCandidates.Dates(sentence.Article, sentence.Sentence, sentence.Today).Select(Of)];
        SaidBy = [.. Enumerable.Repeat(-1, Count)];
        Doubtful = new bool[Count];
        MarkSaid();
    }

    public AnalysedQuestion Question { get; }

    /// <summary>The question's group, one of <see cref="SpanGroup.All"/>.</summary>
    public string Group { get; }

    public EvidenceSentence Evidence { get; }

    /// <summary>Number of syllables.</summary>
    public int Count { get; }

    /// <summary>Whether punctuation, or the sentence's end, stands behind a syllable.</summary>
    public bool[] Breaking { get; }

    /// <summary>How often the coverage has a syllable beside the next one, as a share of the passages with the rarer of the two; 0 to 1.</summary>
    public double[] Cohesion { get; }

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

    public string Key(int at) => Evidence.Article.SyllableArray[_from + at].Key;

    public bool Said(int at) => SaidBy[at] >= 0;

    /// <summary>Whether the sentence begins or punctuation stands in front of a syllable.</summary>
    public bool Begins(int at) => at == 0 || Breaking[at - 1];

    public bool IsCapital(int at) => char.IsUpper(Text[Start(at)]);

    public bool IsDigit(int at) => char.IsDigit(Text[Start(at)]);

    /// <summary>UTF-16 offset of a syllable in the article's text.</summary>
    public int Start(int at) => Evidence.Article.SyllableArray[_from + at].Start;

    /// <summary>UTF-16 offset behind a syllable.</summary>
    public int End(int at) => Evidence.Article.SyllableArray[_from + at].End;

    /// <summary>A candidate's place, counted in the sentence.</summary>
    public AnswerSpan Of(Candidate candidate) => new(candidate.First - _from, candidate.Last - _from);

    private ReadOnlySpan<char> Between(int at) => at + 1 < Count ? Text.AsSpan(End(at), Start(at + 1) - End(at)) : [];

    private int[] Sums(Func<int, int> of)
    {
        var sums = new int[Count + 1];
        for (var i = 0; i < Count; i++)
        {
            sums[i + 1] = sums[i] + of(i);
        }

        return sums;
    }

    private void MarkSaid()
    {
        foreach (var hit in Hits.Where(h => h.Degree > SaidAsAsked && Question.Concepts[h.Concept].Kind != ConceptKind.Function))
        {
            Array.Fill(SaidBy, hit.Concept, hit.First, hit.Last - hit.First + 1);
        }

        var asked = SyllableReader.Read(Question.Standalone).Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        bool Asked(int at) => at >= 0 && at < Count && asked.Contains(Key(at));
        for (var i = 0; i < Count; i++)
        {
            if (Said(i) && !Asked(i - 1) && !Asked(i + 1) && (Cohesion[i] >= OneWord || (i > 0 && Cohesion[i - 1] >= OneWord)))
            {
                (SaidBy[i], Doubtful[i]) = (-1, true);
            }
        }
    }
}
