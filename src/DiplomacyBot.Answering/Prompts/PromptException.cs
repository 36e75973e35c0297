using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Answering.Prompts;

/// <summary>A prompt file that cannot be used. The message names the file, the key and the remedy.</summary>
internal sealed class PromptException(Phrase fault, Exception? inner = null) : Exception(fault.En, inner)
{
    public Phrase Fault => fault;
}
