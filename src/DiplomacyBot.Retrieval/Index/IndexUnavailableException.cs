using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Retrieval.Index;

/// <summary>An index on a server cannot be used now. Nothing is lost: it follows the article store and is brought up to date when it is back.</summary>
/// <param name="reason">Why, and what to do, in whole sentences.</param>
/// <param name="inner">What was thrown.</param>
public class IndexUnavailableException(Phrase reason, Exception? inner = null) : Exception(reason.En, inner)
{
    /// <summary>Why, and what to do, in whole sentences for operators.</summary>
    public Phrase Reason => reason;
}
