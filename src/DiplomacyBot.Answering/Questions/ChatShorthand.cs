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
            if (_forms.Contains(question[mention.Start..mention.End]))
            {
                question = question[..mention.Start] + mention.Expansions[0] + question[mention.End..];
            }
        }

        return question;
    }
}
