namespace DiplomacyBot.Hosting;

/// <summary>Settings that cannot work. The message names the file or key and the remedy.</summary>
internal sealed class BadConfigurationException(string message, Exception? inner = null) : Exception(message, inner);
