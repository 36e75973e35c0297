using System.Text.RegularExpressions;
using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Answering.ShortAnswers;

/// <summary>Tells syllables that can be Vietnamese from foreign words by how they are built.</summary>
internal static partial class VietnameseSyllable
{
    /// <param name="key">The syllable's normal form.</param>
    public static bool IsPossible(string key) => Built().IsMatch(Folding.Fold(key));

    /// <summary>Onset, vowels and coda, accents removed.</summary>
    [GeneratedRegex("^(b|ch?|d|gh?|gi|h|kh?|l|m|nh?|ngh?|ph?|qu|r|s|th?|tr|v|x)?[aeiouy]{1,3}(ch?|m|ng?|nh|p|t)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Built();
}
