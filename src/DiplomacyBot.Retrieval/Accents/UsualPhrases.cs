using System.Collections.Frozen;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Retrieval.Accents;

/// <summary>Words by which Vietnamese asks, read from <c>phrases.txt</c>: no coverage of news can teach their accents.</summary>
internal static class UsualPhrases
{
    private static readonly FrozenDictionary<string, string[][]> ByFirst = Load();

    /// <summary>For each syllable the words of phrases that may stand there, all of a phrase's syllables being there; empty where there is none.</summary>
    public static IReadOnlyList<PhraseWord>[] In(string question, IReadOnlyList<Syllable> syllables)
    {
        var folded = syllables.Select(static s => Folding.Fold(s.Key)).ToArray();
        var words = new List<PhraseWord>[syllables.Count];
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var phrase in ByFirst.GetValueOrDefault(folded[i]) ?? [])
            {
                if (Fits(phrase, question, syllables, folded, i))
                {
                    for (var k = 0; k < phrase.Length; k++)
                    {
                        (words[i + k] ??= []).Add(new PhraseWord(phrase[k], k == 0 ? null : phrase[k - 1], phrase.Length == 1));
                    }
                }
            }
        }

        return Array.ConvertAll(words, static w => (IReadOnlyList<PhraseWord>)(w ?? []));
    }

    private static bool Fits(string[] phrase, string question, IReadOnlyList<Syllable> syllables, string[] folded, int at)
    {
        if (at + phrase.Length > folded.Length || (phrase.Length == 1 && !Ends(question, syllables, at)))
        {
            return false;
        }

        for (var k = 0; k < phrase.Length; k++)
        {
            var typed = syllables[at + k].Key;
            if (folded[at + k] != Folding.Fold(phrase[k])
                || (typed != phrase[k] && Folding.HasAccents(typed))
                || (k > 0 && !SyllablePairs.AreJoined(question, syllables[at + k - 1].End, syllables[at + k].Start)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Ends(string question, IReadOnlyList<Syllable> syllables, int at) =>
        at > 0 && (at + 1 == syllables.Count || question[syllables[at].End..syllables[at + 1].Start].Contains('?', StringComparison.Ordinal));

    private static FrozenDictionary<string, string[][]> Load()
    {
        using var reader = new StreamReader(typeof(UsualPhrases).Assembly.GetManifestResourceStream("DiplomacyBot.Retrieval.phrases.txt")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(static line => line[0] != '#')
            .Select(static line => SyllableReader.Read(line).Select(static s => s.Key).ToArray())
            .GroupBy(static keys => Folding.Fold(keys[0]), StringComparer.Ordinal)
            .ToFrozenDictionary(static g => g.Key, static g => g.ToArray(), StringComparer.Ordinal);
    }
}

/// <summary>A word of a usual phrase.</summary>
/// <param name="Key">Its normal form.</param>
/// <param name="After">The word before it; null where the phrase begins.</param>
/// <param name="Ends">Whether it asks by itself, at the end of the question.</param>
internal readonly record struct PhraseWord(string Key, string? After, bool Ends);
