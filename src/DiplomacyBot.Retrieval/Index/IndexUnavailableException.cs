namespace DiplomacyBot.Retrieval.Index;

/// <summary>An index on a server cannot be used now. Nothing is lost: it follows the article store and is brought up to date when it is back.</summary>
public class IndexUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
