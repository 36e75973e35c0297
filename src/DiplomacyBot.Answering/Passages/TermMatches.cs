using System.Numerics;

namespace DiplomacyBot.Answering.Passages;

/// <summary>Where a passage has the terms of a question, as sets of bits.</summary>
internal sealed class TermMatches
{
    private readonly QuestionTerms _terms;
    private readonly int[] _sentenceOf;

    public TermMatches(QuestionTerms terms, PassageText passage)
    {
        (_terms, Passage) = (terms, passage);
        At = new ulong[passage.Syllables.Length];
        Sentences = new SentenceMatches[passage.Sentences];
        _sentenceOf = new int[At.Length];
        Occurrences = new int[terms.Terms.Count];
        PairOccurrences = new int[terms.Terms.Count];
        OtherTrust = new double[terms.Terms.Count];
        for (var s = 0; s < Sentences.Length; s++)
        {
            Sentences[s] = Read(s);
            All |= Sentences[s].Terms;
            Others |= Sentences[s].Others;
        }

        foreach (var syllable in passage.Title)
        {
            InTitle |= terms.BitsOf(syllable);
        }
    }

    public PassageText Passage { get; }

    /// <summary>Terms at each syllable.</summary>
    public ulong[] At { get; }

    public SentenceMatches[] Sentences { get; }

    /// <summary>Terms the passage has.</summary>
    public ulong All { get; }

    /// <summary>Terms the passage has in another wording.</summary>
    public ulong Others { get; }

    /// <summary>Terms the headline has.</summary>
    public ulong InTitle { get; }

    /// <summary>How often the passage has each term.</summary>
    public int[] Occurrences { get; }

    /// <summary>How often it has each term right behind the one before it.</summary>
    public int[] PairOccurrences { get; }

    /// <summary>How surely another wording that the passage has means each term.</summary>
    public double[] OtherTrust { get; }

    public int SentenceOf(int syllable) => _sentenceOf[syllable];

    /// <summary>Weight of the terms that are there, those in other wordings at their trust.</summary>
    public double Weight(ulong terms, ulong others)
    {
        var sum = _terms.WeightOf(terms);
        for (var rest = others & ~terms; rest != 0; rest &= rest - 1)
        {
            var i = BitOperations.TrailingZeroCount(rest);
            sum += _terms.Terms[i].Weight * OtherTrust[i];
        }

        return sum;
    }

    private SentenceMatches Read(int sentence)
    {
        var (from, to) = (Passage.SentenceStarts[sentence], Passage.SentenceStarts[sentence + 1]);
        ulong terms = 0, pairs = 0, others = 0;
        for (var i = from; i < to; i++)
        {
            _sentenceOf[i] = sentence;
            var (here, wordings) = _terms.UseOf(Passage.Syllables[i]);
            if (here == 0 && wordings is null)
            {
                continue;
            }

            At[i] = here;
            terms |= here;
            var pair = i > from ? (At[i - 1] << 1) & here & _terms.Joined : 0;
            pairs |= pair;
            Count(Occurrences, here);
            Count(PairOccurrences, pair);
            foreach (var other in wordings ?? [])
            {
                others |= Continues(other.Keys, i, to) ? Trusted(other) : 0;
            }
        }

        return new SentenceMatches(from, to, terms, pairs, others);
    }

    private ulong Trusted(OtherWording other)
    {
        for (var rest = other.Bits; rest != 0; rest &= rest - 1)
        {
            var i = BitOperations.TrailingZeroCount(rest);
            OtherTrust[i] = Math.Max(OtherTrust[i], other.Trust);
        }

        return other.Bits;
    }

    private bool Continues(string[] keys, int at, int to)
    {
        if (at + keys.Length > to)
        {
            return false;
        }

        for (var k = 1; k < keys.Length; k++)
        {
            if (keys[k] != Passage.Syllables[at + k].Key)
            {
                return false;
            }
        }

        return true;
    }

    private static void Count(int[] counts, ulong bits)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            counts[BitOperations.TrailingZeroCount(bits)]++;
        }
    }
}

/// <summary>What one sentence has of a question.</summary>
/// <param name="From">Index of its first syllable.</param>
/// <param name="To">Index behind its last one.</param>
/// <param name="Terms">Terms it has.</param>
/// <param name="Pairs">Terms it has right behind the one before them.</param>
/// <param name="Others">Terms it has in another wording.</param>
internal readonly record struct SentenceMatches(int From, int To, ulong Terms, ulong Pairs, ulong Others)
{
    public int Length => To - From;
}
