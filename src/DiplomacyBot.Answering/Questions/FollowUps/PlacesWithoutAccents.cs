using DiplomacyBot.Answering.ShortAnswers;
using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Answering.Questions.FollowUps;

/// <summary>Countries and capitals of several syllables as they are typed without accents; those of one (nga, anh, my) are ordinary words too.</summary>
internal static class PlacesWithoutAccents
{
    private static readonly PhraseMatcher<bool> Names = new(KnownPlaces.All.Where(static p => p.Count > 1).Select(static p => (string.Join(' ', p), true)));

    /// <summary>Number of syllables of the place that begins there; 0 for none.</summary>
    public static int LengthAt(string[] keys, int at) => Names.At([.. keys.Select(Folding.Fold)], at, folded: true)?.Length ?? 0;
}
