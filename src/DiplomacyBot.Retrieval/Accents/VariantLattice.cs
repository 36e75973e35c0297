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
    private readonly IReadOnlyList<PhraseWord>[] _phrases;
    private readonly AccentRestorationOptions _options;

    /// <param name="question">The question as typed.</param>
    /// <param name="syllables">Its tokens.</param>
    /// <param name="hasAccents">Whether some tokens have accents: one without is then rather what was meant, and an abbreviation surely.</param>
    /// <param name="vocabulary">What the coverage is written with.</param>
    /// <param name="options">How much each sign counts.</param>
    public VariantLattice(string question, IReadOnlyList<Syllable> syllables, bool hasAccents, ICoverageVocabulary vocabulary, AccentRestorationOptions options)
    {
        (_question, _syllables, _options) = (question, syllables, options);
        _phrases = UsualPhrases.In(question, syllables);
        var shouted = !question.Any(char.IsLower);
        Candidates = [.. syllables.Select((syllable, i) =>
            hasAccents && !shouted && syllable.CaseOf(question) == LetterCase.Upper ? [AsTyped(syllable.Key, vocabulary)] : CandidatesOf(syllable.Key, _phrases[i], vocabulary, options))];
        Together = [.. Enumerable.Range(0, syllables.Count).Select(position => CountTogether(position, vocabulary))];
        Steps = [.. Enumerable.Range(0, syllables.Count).Select(position => StepsTo(position, hasAccents ? options.AsTypedBoost : 1))];
    }

    /// <summary>What each token may stand for; at least one candidate each.</summary>
    public Candidate[][] Candidates { get; }

    /// <summary>Number of passages with a pair, by position of its second token, candidate before and candidate there; null where tokens are not joined or leave no choice.</summary>
    public int[]?[][] Together { get; }

    /// <summary>How probable each candidate is after each one before it, what usual phrases prefer counting more; by position, candidate before and candidate there; one row at position 0.</summary>
    public double[][][] Steps { get; }

    public bool IsJoined(int position) => position > 0 && SyllablePairs.AreJoined(_question, _syllables[position - 1].End, _syllables[position].Start);

    /// <summary>The candidates as typed, one for each token; null where the coverage knows one with accents only.</summary>
    public int[]? TypedPath()
    {
        var path = Candidates.Select((candidates, i) => Array.FindIndex(candidates, candidate => candidate.Key == _syllables[i].Key)).ToArray();
        return Array.IndexOf(path, -1) < 0 ? path : null;
    }

    private static Candidate[] CandidatesOf(string key, IReadOnlyList<PhraseWord> phrases, ICoverageVocabulary vocabulary, AccentRestorationOptions options)
    {
        if (!AccentRestorer.CanLackAccents(key))
        {
            return [AsTyped(key, vocabulary)];
        }

        var known = vocabulary.VariantsOf(key)
            .Select(variant => new Candidate(variant, TermId.Hash(variant), vocabulary.PassagesWith(TermId.Syllable(variant))))
            .Where(static candidate => candidate.Passages > 0)
            .OrderByDescending(static candidate => candidate.Passages).ThenBy(static candidate => candidate.Key, StringComparer.Ordinal)
            .Take(options.MaxVariants).ToList();
        var candidates = known.Concat(phrases.Select(static word => word.Key).Distinct().Where(word => !known.Exists(candidate => candidate.Key == word)).Select(word => AsTyped(word, vocabulary))).ToArray();
        return candidates.Length > 0 ? candidates : [AsTyped(key, vocabulary)];
    }

    /// <summary>A word the coverage does not have stands for itself; 1 only keeps divisions defined.</summary>
    private static Candidate AsTyped(string key, ICoverageVocabulary vocabulary) => new(key, TermId.Hash(key), Math.Max(1, vocabulary.PassagesWith(TermId.Syllable(key))));

    private int[]?[] CountTogether(int position, ICoverageVocabulary vocabulary)
    {
        var from = position > 0 ? Candidates[position - 1] : [];
        var to = Candidates[position];
        return !IsJoined(position) || from.Length * to.Length == 1
            ? new int[from.Length][]
            : Array.ConvertAll(from, first => Array.ConvertAll(to, second => vocabulary.PassagesWith(TermId.Pair(first.Hash, second.Hash))));
    }

    private double[][] StepsTo(int position, double asTyped)
    {
        var to = Candidates[position];
        var all = (double)to.Sum(static candidate => candidate.Passages);
        var typed = _syllables[position].Key;
        var alone = Array.ConvertAll(to, candidate => candidate.Passages / all);
        var preferred = Array.ConvertAll(to, candidate => (candidate.Key == typed ? asTyped : 1) * (_phrases[position].Any(word => word.Ends && word.Key == candidate.Key) ? _options.EndBoost : 1));
        if (position == 0)
        {
            return [[.. alone.Zip(preferred, static (share, times) => share * times)]];
        }

        return [.. Candidates[position - 1].Select((before, i) => to.Select((candidate, j) =>
        {
            var share = Together[position][i] is { } together ? (_options.UnigramShare * alone[j]) + ((1 - _options.UnigramShare) * together[j] / before.Passages) : alone[j];
            return preferred[j] * (share + (_phrases[position].Any(word => word.After == before.Key && word.Key == candidate.Key) ? _options.PhraseShare : 0));
        }).ToArray())];
    }
}
