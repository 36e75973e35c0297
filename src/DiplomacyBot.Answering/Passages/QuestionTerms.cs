using System.Numerics;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Syllables;
using DiplomacyBot.Retrieval.Accents;
using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Answering.Passages;

/// <summary>
/// A question as at most 64 terms, one for each syllable that is searched for. A passage's matches are then sets of bits, and neighbours, runs and
/// sentences are found by shifting them. Immutable; safe for concurrent use.
/// </summary>
internal sealed class QuestionTerms
{
    /// <summary>Terms that fit into the bits; what a question says beyond them is not ranked by.</summary>
    public const int Most = 64;

    private const double FunctionShare = 0.25;
    private const double NameShare = 1.5;

    private readonly KeyTable<SyllableUse> _uses = new();
    private readonly List<QuestionTerm> _terms = [];
    private readonly double[] _weights;
    private readonly double[] _pairWeights;

    public QuestionTerms(AnalysedQuestion question, ICoverageVocabulary vocabulary)
    {
        Question = question;
        Concept? before = null;
        IReadOnlyList<string> keysBefore = [];
        foreach (var concept in question.Concepts)
        {
            var first = _terms.Count;
            for (var k = 0; k < concept.Wordings[0].Keys.Count && _terms.Count < Most; k++)
            {
                var keys = Readings(question, concept, k, vocabulary);
                var joined = _terms.Count > 0 && (k > 0 || (before is not null && string.IsNullOrWhiteSpace(question.Standalone[before.End..concept.Start])));
                Add(concept, keys, joined ? keysBefore : [], vocabulary);
                keysBefore = keys;
            }

            if (_terms.Count > first)
            {
                AddOthers(concept, first);
            }

            before = concept;
        }

        (_weights, _pairWeights) = ([.. _terms.Select(t => t.Weight)], [.. _terms.Select(t => t.PairWeight)]);
        Words = CompoundReader.Read(_terms);
        ContentWords = [.. Words.Where(w => w.Length > 1 || _terms[w.First].IsContent)];
        Total = Positive(_terms.Sum(t => t.Weight));
        PairTotal = Positive(_terms.Sum(t => t.PairWeight));
        WordTotal = Positive(Words.Sum(w => w.Weight));
        Largest = Positive(_terms.Select(t => t.Weight).DefaultIfEmpty(0).Max());
    }

    public AnalysedQuestion Question { get; }

    /// <summary>The terms; their index is their bit.</summary>
    public List<QuestionTerm> Terms => _terms;

    /// <summary>The terms as words of one or two syllables, in reading order.</summary>
    public List<QuestionWord> Words { get; }

    /// <summary>Those that are not grammar.</summary>
    public QuestionWord[] ContentWords { get; }

    /// <summary>Bits of the terms that follow the one before them without punctuation between.</summary>
    public ulong Joined { get; private set; }

    /// <summary>Sum of the terms' weights, above 0.</summary>
    public double Total { get; }

    /// <summary>Sum of the weights of neighbouring terms, above 0.</summary>
    public double PairTotal { get; }

    /// <summary>Sum of the words' weights, above 0.</summary>
    public double WordTotal { get; }

    /// <summary>The largest weight of a term, above 0.</summary>
    public double Largest { get; }

    /// <summary>Bits of the terms a syllable stands for; 0 for none.</summary>
    public ulong BitsOf(in Syllable syllable) => UseOf(syllable).Bits;

    /// <summary>What a syllable is to the question.</summary>
    public SyllableUse UseOf(in Syllable syllable) => _uses.Find(syllable);

    /// <summary>Sum of the weights of a set of terms.</summary>
    public double WeightOf(ulong bits) => Sum(_weights, bits);

    /// <summary>Sum of the weights of pairs, each named by the bit of its second term.</summary>
    public double PairWeightOf(ulong bits) => Sum(_pairWeights, bits);

    /// <summary>What a syllable typed without accents may be: all readings the coverage has, which together count as one term.</summary>
    private static List<string> Readings(AnalysedQuestion question, Concept concept, int k, ICoverageVocabulary vocabulary)
    {
        var key = concept.Wordings[0].Keys[k];
        var folded = Folding.Fold(key);
        var others = question.Accentless ? vocabulary.VariantsOf(folded)
            : concept.Wordings[0].Keys.Count == 1 ? concept.Wordings.Where(w => IsReading(w, folded)).Select(w => w.Keys[0])
            : [];
        return [key, .. others.Where(o => o != key)];
    }

    private static bool IsReading(Wording wording, string folded) => wording.Keys.Count == 1 && Folding.Fold(wording.Keys[0]) == folded;

    private void Add(Concept concept, List<string> keys, IReadOnlyList<string> keysBefore, ICoverageVocabulary vocabulary)
    {
        var bit = 1UL << _terms.Count;
        var passages = Math.Min(vocabulary.Passages, keys.Sum(k => vocabulary.PassagesWith(TermId.Syllable(k))));
        var together = 0;
        foreach (var first in keysBefore)
        {
            together += keys.Sum(second => vocabulary.PassagesWith(TermId.Pair(first, second)));
        }

        var share = concept.Emphasis * concept.Kind switch { ConceptKind.Function => FunctionShare, ConceptKind.Name => NameShare, _ => 1 };
        _terms.Add(new QuestionTerm
        {
            Keys = keys,
            Weight = share * InverseDocumentFrequency.Of(vocabulary.Passages, passages),
            PairWeight = keysBefore.Count == 0 ? 0 : concept.Emphasis * InverseDocumentFrequency.Of(vocabulary.Passages, Math.Min(vocabulary.Passages, together)),
            Passages = passages,
            Together = together,
            IsContent = concept.Kind != ConceptKind.Function,
            IsUnique = concept.Kind is not (ConceptKind.Function or ConceptKind.Word),
        });
        Joined |= keysBefore.Count > 0 ? bit : 0;
        foreach (var key in keys)
        {
            ref var use = ref _uses[key];
            use = use with { Bits = use.Bits | bit };
        }
    }

    private void AddOthers(Concept concept, int first)
    {
        var bits = (_terms.Count == Most ? ulong.MaxValue : (1UL << _terms.Count) - 1) & ~((1UL << first) - 1);
        var folded = Folding.Fold(concept.Wordings[0].Keys[0]);
        foreach (var wording in concept.Wordings.Skip(1))
        {
            if (concept.Wordings[0].Keys.Count == 1 && IsReading(wording, folded))
            {
                continue;
            }

            ref var use = ref _uses[wording.Keys[0]];
            use = use with { Others = [.. use.Others ?? [], new OtherWording([.. wording.Keys], bits, wording.Trust)] };
        }
    }

    private static double Sum(double[] weights, ulong bits)
    {
        var sum = 0.0;
        for (; bits != 0; bits &= bits - 1)
        {
            sum += weights[BitOperations.TrailingZeroCount(bits)];
        }

        return sum;
    }

    private static double Positive(double sum) => Math.Max(sum, 1e-9);
}

/// <summary>One syllable of a question.</summary>
internal readonly record struct QuestionTerm
{
    /// <summary>Its readings in normal form; several where it was typed without accents.</summary>
    public required IReadOnlyList<string> Keys { get; init; }

    /// <summary>Its idf, less for grammar, more for names.</summary>
    public double Weight { get; init; }

    /// <summary>The idf of the pair it makes with the term before; 0 when it makes none.</summary>
    public double PairWeight { get; init; }

    /// <summary>Passages that have it, all its readings taken together.</summary>
    public int Passages { get; init; }

    /// <summary>Passages that have it behind the term before.</summary>
    public int Together { get; init; }

    /// <summary>False for words of grammar.</summary>
    public bool IsContent { get; init; }

    /// <summary>True for names, numbers and dates: nothing else stands for them, however like it is.</summary>
    public bool IsUnique { get; init; }
}

/// <summary>Another wording of a run of terms.</summary>
/// <param name="Keys">Its syllables; at least one.</param>
/// <param name="Bits">The terms it stands for.</param>
/// <param name="Trust">0 to 1: how surely it means the same.</param>
internal readonly record struct OtherWording(string[] Keys, ulong Bits, double Trust);

/// <summary>What a syllable is to a question.</summary>
/// <param name="Bits">The terms it stands for; 0 for none.</param>
/// <param name="Others">Other wordings (abbreviations, synonyms) that begin with it; null for none.</param>
internal readonly record struct SyllableUse(ulong Bits, OtherWording[]? Others);
