using System.Text;

namespace DiplomacyBot.Models.Double;

/// <summary>Vectors that are alike where texts share syllables: enough to show that vectors arrive, too little to say anything about quality.</summary>
public static class SyllableVectors
{
    /// <summary>Counts of hashed syllables, not normalised: a caller must do that itself.</summary>
    public static float[] Of(string text, int dimensions)
    {
        var vector = new float[dimensions];
        foreach (var syllable in text.ToLowerInvariant().Split([' ', '\n', ',', '.', ':', ';', '?', '“', '”', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
        {
            var hash = 2166136261u;
            foreach (var unit in Encoding.UTF8.GetBytes(syllable))
            {
                hash = (hash ^ unit) * 16777619u; // FNV-1a
            }

            vector[hash % (uint)dimensions]++;
        }

        vector[0] += 0.01f;
        return vector;
    }
}
