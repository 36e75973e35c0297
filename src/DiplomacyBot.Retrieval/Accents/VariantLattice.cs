using DiplomacyBot.Language.Syllables;
using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Retrieval.Accents;

/// <summary>A syllable of the coverage that a token may stand for.</summary>
internal readonly record struct Candidate(string Key, ulong Hash, int Passages);

/// <summary>For each token of a question the syllables it may stand for, and how often each follows each of those before it.</summary>
internal sealed class VariantLattice
{
    private readonly string _question;
    private readonly IReadOnlyList<Syllable> _syllables;

    public VariantLattice(string question, IReadOnlyList<Syllable> syllables, ICoverageVocabulary vocabulary, AccentRestorationOptions options)
    {
        (_question, _syllables) = (question, syllables);
        Candidates = [.. syllables.Select(syllable => CandidatesOf(syllable.Key, vocabulary, options))];
        Together = [.. Enumerable.Range(0, syllables.Count).Select(position => CountTogether(position, vocabulary))];
        Steps = [.. Enumerable.Range(0, syllables.Count).Select(position => StepsTo(position, options.UnigramShare))];
    }

    /// <summary>What each token may stand for; at least one candidate each.</summary>
    public Candidate[][] Candidates { get; }

    /// <summary>Number of passages with a pair, by position of its second token, candidate before and candidate there; null where tokens are not joined or leave no choice.</summary>
    public int[]?[][] Together { get; }

    /// <summary>Probability of each candidate after each one before it, by position, candidate before and candidate there; one row at position 0.</summary>
    public double[][][] Steps { get; }

    public bool IsJoined(int position) => position > 0 && SyllablePairs.AreJoined(_question, _syllables[position - 1].End, _syllables[position].Start);

    private static Candidate[] CandidatesOf(string key, ICoverageVocabulary vocabulary, AccentRestorationOptions options)
    {
        var candidates = !AccentRestorer.CanLackAccents(key) ? [] : vocabulary.VariantsOf(key)
            .Select(variant => new Candidate(variant, TermId.Hash(variant), vocabulary.PassagesWith(TermId.Syllable(variant))))
            .Where(static candidate => candidate.Passages > 0)
            .OrderByDescending(static candidate => candidate.Passages).ThenBy(static candidate => candidate.Key, StringComparer.Ordinal)
            .Take(options.MaxVariants).ToArray();

        // A word the coverage does not have stands for itself; 1 only keeps divisions defined.
        return candidates.Length > 0 ? candidates : [new Candidate(key, TermId.Hash(key), Math.Max(1, vocabulary.PassagesWith(TermId.Syllable(key))))];
    }

    private int[]?[] CountTogether(int position, ICoverageVocabulary vocabulary)
    {
        var from = position > 0 ? Candidates[position - 1] : [];
        var to = Candidates[position];
        return !IsJoined(position) || from.Length * to.Length == 1
            ? new int[from.Length][]
            : Array.ConvertAll(from, first => Array.ConvertAll(to, second => vocabulary.PassagesWith(TermId.Pair(first.Hash, second.Hash))));
    }

    private double[][] StepsTo(int position, double unigramShare)
    {
        var to = Candidates[position];
        var all = (double)to.Sum(static candidate => candidate.Passages);
        var alone = Array.ConvertAll(to, candidate => candidate.Passages / all);
        if (position == 0)
        {
            return [alone];
        }

        return [.. Candidates[position - 1].Select((before, i) => Together[position][i] is not { } together
            ? alone
            : alone.Select((share, j) => (unigramShare * share) + ((1 - unigramShare) * together[j] / before.Passages)).ToArray())];
    }
}
