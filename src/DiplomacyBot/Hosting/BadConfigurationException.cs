using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Hosting;

/// <summary>Settings that cannot work. The message names the file or key and the remedy.</summary>
internal sealed class BadConfigurationException(Phrase fault, Exception? inner = null) : Exception(fault.En, inner)
{
    /// <summary>What is wrong, where, and what to do.</summary>
    public Phrase Fault => fault;
}
