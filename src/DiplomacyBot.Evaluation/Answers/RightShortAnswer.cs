using DiplomacyBot.Evaluation.Metrics;
using DiplomacyBot.Evaluation.Questions;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Evaluation.Answers;

/// <summary>
/// Whether a short answer, which stands in bold before the quotes, is right by itself. A sentence that happens to hold what was asked for is none, so its length counts too; a number that is part of
/// another number ("7" of "17", "1" of "1.500") is another number.
/// </summary>
internal static class RightShortAnswer
{
    /// <summary>Syllables a short answer may have beside the strings expected: an office before a name, a month beside a day.</summary>
    public const int MostBeside = 8;

    /// <summary>F1 that a short answer must reach where the file gives whole answers, 0 to 1.</summary>
    public const double LeastF1 = 0.5;

    /// <summary>By <c>expect</c> where the question has it, as <see cref="RightAnswer"/> does; else by the answers.</summary>
    /// <param name="question">A question that says what is right.</param>
    /// <param name="shown">The short answer.</param>
    public static bool Is(EvaluationQuestion question, string shown)
    {
        if (question.Expect.Count == 0)
        {
            return ShortAnswerScore.F1(shown, question.Answers) >= LeastF1;
        }

        var key = NormalForm.Key(shown);
        var allowed = MostBeside;
        foreach (var group in question.Expect)
        {
            // Several wordings may stand there, such as a name and the same name with an office: the longest explains most of what is shown.
            var standing = group.Where(wording => Stands(NormalForm.Key(wording), key)).Select(Syllables).DefaultIfEmpty(-1).Max();
            if (standing < 0)
            {
                return false;
            }

            allowed += standing;
        }

        return Syllables(shown) <= allowed;
    }

    private static int Syllables(string text) => SyllableReader.Read(text).Count;

    private static bool Stands(string wanted, string text)
    {
        if (wanted.Length == 0)
        {
            return false;
        }

        for (var at = text.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = text.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            if (!Joined(text, at) && !Joined(text, at + wanted.Length))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word or number goes on across this place of a text.</summary>
    private static bool Joined(string text, int at)
    {
        if (at == 0 || at == text.Length)
        {
            return false;
        }

        var (before, after) = (text[at - 1], text[at]);
        return (char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after))
            || (IsSeparator(after) && char.IsAsciiDigit(before) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
            || (IsSeparator(before) && char.IsAsciiDigit(after) && at > 1 && char.IsAsciiDigit(text[at - 2]));
    }

    private static bool IsSeparator(char letter) => letter is '.' or ',';
}
