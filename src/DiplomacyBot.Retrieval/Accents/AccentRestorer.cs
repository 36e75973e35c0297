using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Syllables;
using DiplomacyBot.Retrieval.Terms;

namespace DiplomacyBot.Retrieval.Accents;

/// <summary>
/// Finds the accents a question was typed without, by what the coverage itself is written with. The question is a chain of syllables:
/// each may be any syllable of the coverage that looks the same without accents, and how well two fit together is how often one follows
/// the other. The forward–backward algorithm (Rabiner, <i>A Tutorial on Hidden Markov Models</i>, 1989) gives every variant its probability,
/// so that a search can weigh the doubtful ones instead of betting on one. Safe for concurrent use.
/// </summary>
public sealed class AccentRestorer(ICoverageVocabulary vocabulary, AccentRestorationOptions? options = null)
{
    private readonly AccentRestorationOptions _options = options ?? AccentRestorationOptions.Default;

    /// <summary>Restores the accents of a question; one typed with its accents comes back unchanged, with each token standing for itself.</summary>
    public RestoredQuestion Restore(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var syllables = SyllableReader.Read(question);
        if (!LacksAccents(question, syllables))
        {
            return AsTyped(question, syllables);
        }

        var chain = new VariantChain(question, syllables, vocabulary, _options);
        return new RestoredQuestion(
            chain.MostProbableText(out var changed),
            changed,
            [.. syllables.Select((typed, i) => new RestoredSyllable(typed, chain.VariantsAt(i)))],
            chain.Pairs());
    }

    /// <summary>
    /// A syllable without accents proves nothing (trong, nam, ASEAN). Accents are missing when the whole question has none, or when it has
    /// a syllable that the coverage knows with accents only.
    /// </summary>
    private bool LacksAccents(string question, IReadOnlyList<Syllable> syllables) =>
        Folding.IsAccentless(question) || syllables.Any(syllable =>
            CanLackAccents(syllable.Key) && vocabulary.VariantsOf(syllable.Key) is { Count: > 0 } variants && !variants.Contains(syllable.Key)
            && variants.Any(variant => vocabulary.PassagesWith(TermId.Syllable(variant)) > 0));

    internal static bool CanLackAccents(string key) => key.AsSpan().ContainsAnyInRange('a', 'z') && !key.AsSpan().ContainsAnyInRange('0', '9') && !Folding.HasAccents(key);

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

        return new RestoredQuestion(question, false, [.. syllables.Select(static typed => new RestoredSyllable(typed, [new Variant(typed.Key, 1)]))], pairs);
    }
}
