using System.Text;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Syllables;
using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Retrieval.Accents;

/// <summary>
/// Finds the accents a question was typed without, by what the coverage itself is written with. The question is a chain of syllables:
/// each may be any syllable of the coverage that looks the same without accents, and how well two fit together is how often one follows the other.
/// A search does not bet on one reading: it seeks all variants, weighted as if they were one term, and those that fit somewhat more.
/// Safe for concurrent use.
/// </summary>
public sealed class AccentRestorer(ICoverageVocabulary vocabulary, AccentRestorationOptions? options = null)
{
    private readonly AccentRestorationOptions _options = options ?? AccentRestorationOptions.Default;

    /// <summary>
    /// Restores the accents of a question; one typed with its accents comes back unchanged, with each token standing for itself. Where only some words have theirs,
    /// a syllable without proves nothing (trong, nam, ASEAN): accents are missing when the coverage has a syllable with accents only, or when the question with more of them
    /// is far more probable. A syllable typed with accents is never changed.
    /// </summary>
    public RestoredQuestion Restore(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var syllables = SyllableReader.Read(question);
        if (!syllables.Any(static syllable => CanLackAccents(syllable.Key)))
        {
            return AsTyped(question, syllables);
        }

        var hasAccents = !Folding.IsAccentless(question);
        var lattice = new VariantLattice(question, syllables, hasAccents, vocabulary, _options);
        var path = ChainProbabilities.BestPath(lattice.Steps);
        if (hasAccents && lattice.TypedPath() is { } typed && ChainProbabilities.LogOdds(lattice.Steps, path, typed) < _options.LeastDoubt)
        {
            return AsTyped(question, syllables);
        }

        var probabilities = ChainProbabilities.OfCandidates(lattice.Steps);
        var text = TextOf(path, question, syllables, lattice);
        return new RestoredQuestion(
            text,
            !string.Equals(text, question, StringComparison.Ordinal),
            [.. syllables.Select((token, i) => new RestoredSyllable(token, Weigh(lattice.Candidates[i], probabilities[i])))],
            PairsOf(lattice));
    }

    internal static bool CanLackAccents(string key) =>
        key.AsSpan().ContainsAnyInRange('a', 'z') && !key.AsSpan().ContainsAnyInRange('0', '9') && !Folding.HasAccents(key);

    private static RestoredQuestion AsTyped(string question, IReadOnlyList<Syllable> syllables)
    {
        var pairs = new List<RestoredPair>();
        for (var i = 1; i < syllables.Count; i++)
        {
            if (SyllablePairs.AreJoined(question, syllables[i - 1].End, syllables[i].Start))
            {
                pairs.Add(new RestoredPair(i, syllables[i - 1].Key, syllables[i].Key, 1));
            }
        }

        return new RestoredQuestion(question, false, [.. syllables.Select(static typed => new RestoredSyllable(typed, [new Variant(typed.Key, 1, 1)]))], pairs);
    }

    /// <summary>
    /// The variants count as if they were one term: each weight takes the variant's own idf out and puts that of all of them together in.
    /// Otherwise the rarest variant, which is the least probable one, would have the most to say.
    /// </summary>
    private Variant[] Weigh(Candidate[] candidates, double[] probabilities)
    {
        var together = Idf(candidates.Sum(static candidate => candidate.Passages));
        var variants = candidates.Select((candidate, i) =>
            new Variant(candidate.Key, probabilities[i], together / Idf(candidate.Passages) * (1 - _options.Trust + (_options.Trust * probabilities[i]))));
        return [.. variants.OrderByDescending(static variant => variant.Probability).Where((variant, i) => i == 0 || variant.Weight >= _options.LeastWeight)];
    }

    private List<RestoredPair> PairsOf(VariantLattice lattice)
    {
        var pairs = new List<RestoredPair>();
        for (var position = 1; position < lattice.Candidates.Length; position++)
        {
            if (!lattice.IsJoined(position))
            {
                continue;
            }

            var (from, to) = (lattice.Candidates[position - 1], lattice.Candidates[position]);
            if (from.Length * to.Length == 1)
            {
                pairs.Add(new RestoredPair(position, from[0].Key, to[0].Key, 1));
                continue;
            }

            var counts = lattice.Together[position];
            var together = Idf(counts.Sum(static row => row!.Sum()));
            for (var i = 0; i < from.Length; i++)
            {
                for (var j = 0; j < to.Length; j++)
                {
                    if (counts[i]![j] > 0 && together / Idf(counts[i]![j]) is var weight && weight >= _options.LeastWeight)
                    {
                        pairs.Add(new RestoredPair(position, from[i].Key, to[j].Key, weight));
                    }
                }
            }
        }

        return pairs;
    }

    private double Idf(int passages) => InverseDocumentFrequency.Of(vocabulary.Passages, Math.Min(passages, vocabulary.Passages));

    private static string TextOf(int[] path, string question, IReadOnlyList<Syllable> syllables, VariantLattice lattice)
    {
        var text = new StringBuilder(question);
        for (var i = path.Length - 1; i >= 0; i--)
        {
            var (syllable, key) = (syllables[i], lattice.Candidates[i][path[i]].Key);
            if (key != syllable.Key)
            {
                text.Remove(syllable.Start, syllable.End - syllable.Start).Insert(syllable.Start, InCaseOf(syllable.CaseOf(question), key));
            }
        }

        return text.ToString();
    }

    private static string InCaseOf(LetterCase letterCase, string key) => letterCase switch
    {
        LetterCase.Upper => key.ToUpperInvariant(),
        LetterCase.Capitalized or LetterCase.Mixed => char.ToUpperInvariant(key[0]) + key[1..],
        _ => key,
    };
}
