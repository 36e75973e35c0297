using DiplomacyBot.Language.Messages;


namespace DiplomacyBot.Commands;

/// <summary>Where commands read and write, and in which language they speak: the real console, or what a test gives.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Results.</param>
/// <param name="Error">Errors and progress.</param>
/// <param name="Speech">Language of messages.</param>
/// <param name="Interactive">True when a person watches a terminal: progress is drawn instead of printed.</param>
internal sealed record Streams(TextReader In, TextWriter Out, TextWriter Error, MessageLanguage Speech, bool Interactive)
{
    public void Say(Phrase phrase, params object?[] values) => Out.WriteLine(phrase.Say(Speech, values));

    public void Complain(Phrase phrase, params object?[] values) => Error.WriteLine(phrase.Say(Speech, values));
}
