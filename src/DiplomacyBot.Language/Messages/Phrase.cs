using System.Globalization;

namespace DiplomacyBot.Language.Messages;

/// <summary>A message for operators in both languages. Where it is written nobody knows yet who will read it.</summary>
/// <param name="Vi">Vietnamese.</param>
/// <param name="En">English.</param>
public readonly record struct Phrase(string Vi, string En)
{
    /// <summary>The message as it stands; null for nobody in particular, who reads Vietnamese.</summary>
    public string In(OperatorLanguage? language) => In(language?.Value ?? MessageLanguage.Vietnamese);

    /// <summary>The message as it stands.</summary>
    public string In(MessageLanguage language) => language == MessageLanguage.English ? En : Vi;

    /// <summary>The message with values in place of <c>{0}</c>, <c>{1}</c>, …; a value that is a phrase itself is said in the same language.</summary>
    /// <exception cref="FormatException">There are fewer values than places.</exception>
    public string Say(MessageLanguage language, params object?[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return string.Format(CultureInfo.InvariantCulture, In(language), [.. values.Select(value => value is Phrase phrase ? phrase.In(language) : value)]);
    }

    /// <summary>The same with the values filled in, in both languages.</summary>
    /// <exception cref="FormatException">There are fewer values than places.</exception>
    public Phrase With(params object?[] values) => new(Say(MessageLanguage.Vietnamese, values), Say(MessageLanguage.English, values));

    /// <summary>A text that is the same in both languages, such as what a server said.</summary>
    public static Phrase Verbatim(string text) => new(text, text);
}
