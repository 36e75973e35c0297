using DiplomacyBot.Coverage.Reading;

namespace DiplomacyBot.Commands;

/// <summary>A message for operators in both languages.</summary>
/// <param name="Vi">Vietnamese.</param>
/// <param name="En">English.</param>
internal readonly record struct Phrase(string Vi, string En)
{
    public string In(MessageLanguage speech) => speech == MessageLanguage.English ? En : Vi;
}
