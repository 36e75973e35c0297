using DiplomacyBot.Language.Abbreviations;

namespace DiplomacyBot.Answering.Questions;

/// <summary>Writes out the shorthand of people who type quickly (bn, ko, dc) before a question is read: it stands for words that ask.</summary>
internal sealed class ChatShorthand(AbbreviationTable abbreviations)
{
    private readonly HashSet<string> _forms = abbreviations.Entries.Where(e => e.Kind == AbbreviationKind.Chat).Select(e => e.Form).ToHashSet(StringComparer.OrdinalIgnoreCase);

    public string Expand(string question)
    {
        foreach (var mention in abbreviations.Find(question, accentless: true).Reverse())
        {
            if (_forms.Contains(question[mention.Start..mention.End]) && IsTyped(question, mention))
            {
                question = question[..mention.Start] + mention.Expansions[0] + question[mention.End..];
            }
        }

        return question;
    }

    /// <summary>A word of its own in small letters, unless nothing is: "R-4" is a rocket and "K9" a gun.</summary>
    private static bool IsTyped(string question, AbbreviationMention mention) =>
        (char.IsLower(question[mention.Start]) || !question.Any(char.IsLower)) && !Sticks(question, mention.Start - 1) && !Sticks(question, mention.End);

    private static bool Sticks(string question, int at) => at >= 0 && at < question.Length && (char.IsLetterOrDigit(question[at]) || question[at] is '-' or '/' or '&' or '+' or '\'' or '’');
}
