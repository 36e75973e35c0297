using DiplomacyBot.Coverage.Passages;
using DiplomacyBot.Language.Sentences;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Evaluation.Temporary;

/// <summary>Cuts a text into passages of about one size, in order, without overlap: distractors are then the same whatever the program's own passages look like.</summary>
public static class PassagePieces
{
    /// <summary>Whole sentences are put together until the next one would lead further from the size than stopping does; the last passage is what is left.</summary>
    /// <param name="text">The text.</param>
    /// <param name="syllables">The size aimed at, 1 or more.</param>
    public static IReadOnlyList<Passage> Cut(string text, int syllables)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(syllables, 1);
        var (passages, start, end, size) = (new List<Passage>(), -1, 0, 0);
        foreach (var sentence in SentenceReader.Read(text))
        {
            var more = SyllableReader.Read(text[sentence.Start..sentence.End]).Count;
            if (start >= 0 && size + more - syllables > syllables - size)
            {
                Close();
            }

            (start, end, size) = (start < 0 ? sentence.Start : start, sentence.End, size + more);
        }

        Close();
        return passages;

        void Close()
        {
            if (start >= 0)
            {
                passages.Add(new Passage(passages.Count, start, end));
            }

            (start, size) = (-1, 0);
        }
    }
}
