using System.Collections.Concurrent;
using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Retrieval.Accents;

/// <summary>
/// The syllables the coverage is written with, by what remains of them without accents: <c>nuoc</c> → nước, nuốc, nược. It only grows:
/// a syllable whose last passage was removed has a frequency of 0 in the index and so is never preferred. Safe for concurrent use.
/// </summary>
internal sealed class Vocabulary
{
    private readonly ConcurrentDictionary<string, string[]> _variants = new(StringComparer.Ordinal);

    /// <summary>Number of different forms without accents.</summary>
    public int Count => _variants.Count;

    /// <summary>Remembers a syllable. Tokens with anything but letters are ignored: nobody types accents on them.</summary>
    /// <param name="key">The syllable's normal form.</param>
    public void Add(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key.Length == 0 || !key.All(char.IsLetter))
        {
            return;
        }

        _variants.AddOrUpdate(
            Folding.Fold(key),
            static (_, key) => [key],
            static (_, known, key) => known.AsSpan().Contains(key) ? known : [.. known, key],
            key);
    }

    /// <summary>All syllables that have this form without accents, in no particular order; empty when there is none.</summary>
    public IReadOnlyList<string> VariantsOf(string folded) => _variants.GetValueOrDefault(folded) ?? [];
}
