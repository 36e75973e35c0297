using DiplomacyBot.Answering.ShortAnswers;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Questions;

/// <summary>
/// Tells names from words that only have a capital. Vietnamese papers write one for the first syllable of many titles and bodies
/// (Ủy viên, Tổng thư ký), so one alone proves a name only where the syllable is no Vietnamese one (Biden) or a known place (Pháp).
/// </summary>
internal static class NamesInQuestion
{
    public static bool IsName(string question, IReadOnlyList<Syllable> syllables, int at)
    {
        if (!Capital(question, syllables, at))
        {
            return false;
        }

        var foreign = !VietnameseSyllable.IsPossible(syllables[at].Key);
        var inRun = (at > 1 && Capital(question, syllables, at - 1)) || (at > 0 && Capital(question, syllables, at + 1));
        return foreign || inRun || (at > 0 && KnownPlaces.LengthAt(syllables, at, syllables.Count) > 0);
    }

    private static bool Capital(string question, IReadOnlyList<Syllable> syllables, int at) =>
        at >= 0 && at < syllables.Count && char.IsUpper(question[syllables[at].Start]);
}
