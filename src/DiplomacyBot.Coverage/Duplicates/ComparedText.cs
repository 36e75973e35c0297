using DiplomacyBot.Language.Sentences;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Coverage.Duplicates;

/// <summary>A text taken apart for comparing: its syllable quadruples, its numbers, its sentences.</summary>
internal sealed class ComparedText
{
    private readonly string _text;
    private readonly IReadOnlyList<Syllable> _syllables;
    private readonly ulong[] _hashes;

    public ComparedText(string text)
    {
        _text = text;
        _syllables = SyllableReader.Read(text);
        _hashes = Shingles.Hashes(_syllables);
        Quadruples = [.. Shingles.Of(_hashes)];
        Numbers = [.. _syllables.Where(s => char.IsAsciiDigit(s.Key[0])).Select(s => s.Key)];
    }

    public HashSet<ulong> Quadruples { get; }

    public HashSet<string> Numbers { get; }

    /// <summary>The quadruples of each sentence of running text with at least <paramref name="leastSyllables"/> syllables.</summary>
    public IEnumerable<ulong[]> Sentences(int leastSyllables)
    {
        var next = 0;
        foreach (var sentence in SentenceReader.Read(_text))
        {
            while (next < _syllables.Count && _syllables[next].Start < sentence.Start)
            {
                next++;
            }

            var first = next;
            while (next < _syllables.Count && _syllables[next].Start < sentence.End)
            {
                next++;
            }

            if (next - first >= leastSyllables && sentence.Kind != SentenceKind.Caption)
            {
                yield return Shingles.Of(_hashes.AsSpan(first, next - first));
            }
        }
    }
}
