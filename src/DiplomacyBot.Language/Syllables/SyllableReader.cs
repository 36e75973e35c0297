using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Language.Syllables;

/// <summary>Cuts text into syllables.</summary>
public static class SyllableReader
{
    /// <summary>All syllables of <paramref name="text"/> in reading order; offsets point into <paramref name="text"/> as given.</summary>
    public static IReadOnlyList<Syllable> Read(string text)
    {
        var syllables = new List<Syllable>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && (char.IsLetterOrDigit(text[i])
                || (start >= 0 && text[i] is '.' or ',' && char.IsDigit(text[i - 1]) && i + 1 < text.Length && char.IsDigit(text[i + 1])));
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                syllables.Add(new Syllable(start, i, NormalForm.Key(text[start..i])));
                start = -1;
            }
        }

        return syllables;
    }
}
