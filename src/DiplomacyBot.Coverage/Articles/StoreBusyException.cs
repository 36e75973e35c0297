namespace DiplomacyBot.Coverage.Articles;

/// <summary>Another process is writing to the store and did not finish within the configured wait. Trying again later is safe.</summary>
public sealed class StoreBusyException(string message, Exception? inner = null) : IOException(message, inner);
