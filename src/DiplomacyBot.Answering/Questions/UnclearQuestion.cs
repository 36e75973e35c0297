using DiplomacyBot.Answering.ShortAnswers;
using DiplomacyBot.Language.Abbreviations;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Questions;

/// <summary>Messages that ask nothing anybody could find: "hả?", "x?", "1". Any sentence would be as good an answer as any other.</summary>
internal static class UnclearQuestion
{
    /// <summary>A lone token up to this long says nothing unless it is known.</summary>
    private const int Short = 3;

    private static readonly PhraseMatcher<AnswerKind> Asking = new(QuestionWords.Asking);

    /// <param name="question">The message.</param>
    /// <param name="follows">Whether there are questions before it, so that "Vì sao?" asks something.</param>
    public static bool Is(string question, bool follows)
    {
        var text = AskedPart.Of(question);
        var syllables = SyllableReader.Read(text);
        var keys = syllables.Select(static s => s.Key).ToArray();
        var folded = Folding.IsAccentless(text);
        var asking = Asking.All(keys, folded).Concat(Enumerable.Range(0, keys.Length).Where(i => keys[i] == "sao").Select(static i => new PhraseMatch<AnswerKind>(i, 1, AnswerKind.Why))).ToList();
        var said = Enumerable.Range(0, keys.Length)
            .Where(i => !asking.Exists(m => m.Start <= i && i < m.End) && !QuestionWords.FillersIn(keys, folded).Any(m => m.Start <= i && i < m.End) && !QuestionWords.Function.Contains(keys[i]))
            .ToList();
        return said.Count == 0 ? !follows || asking.Count == 0 : asking.Count == 0 && said.TrueForAll(i => SaysNothing(text, syllables, i, alone: said.Count == 1));
    }

    private static bool SaysNothing(string text, IReadOnlyList<Syllable> syllables, int at, bool alone)
    {
        var key = syllables[at].Key;
        return key.Length == 1
            || (key.Length <= Short && (key.All(char.IsAsciiDigit)
                || (alone && !VietnameseSyllable.IsPossible(key) && KnownPlaces.LengthAt(syllables, at, syllables.Count) == 0 && AbbreviationTable.Default.Find(text, accentless: true).Count == 0)));
    }
}
