namespace DiplomacyBot.Commands;

/// <summary>A message for operators in both languages.</summary>
/// <param name="Vi">Vietnamese.</param>
/// <param name="En">English.</param>
internal readonly record struct Phrase(string Vi, string En)
{
    public string In(Speech speech) => speech == Speech.English ? En : Vi;
}

/// <summary>The language operators are spoken to in (<c>--lang</c>).</summary>
internal enum Speech
{
    Vietnamese,
    English,
}
