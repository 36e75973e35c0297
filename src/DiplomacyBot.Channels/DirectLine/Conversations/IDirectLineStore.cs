namespace DiplomacyBot.Channels.DirectLine.Conversations;

/// <summary>
/// Keeps Direct Line conversations across restarts. What a completed call has written survives the death of the process. Implementations are
/// safe for concurrent use; of one conversation this room appends one activity at a time.
/// </summary>
public interface IDirectLineStore
{
    /// <summary>Starts a conversation.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="most">How many may be kept.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>Whether there is one of this id now that was not there before.</returns>
    Task<DirectLineStart> StartAsync(DirectLineConversation conversation, int most, CancellationToken cancellationToken);

    /// <summary>The conversation with the sequence number of its last activity, 0 when it has none; null when there is no such conversation.</summary>
    Task<(DirectLineConversation Conversation, long LastSequence)?> FindAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Writes an activity and what follows from it, all or nothing.</summary>
    /// <returns>False when the conversation is no more; nothing is written then.</returns>
    Task<bool> AppendAsync(DirectLineEntry entry, CancellationToken cancellationToken);

    /// <summary>Activities behind a sequence number, in order.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="after">A sequence number; 0 for all.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<IReadOnlyList<DirectLineActivity>> ReadAsync(string conversationId, long after, int most, CancellationToken cancellationToken);

    /// <summary>Forgets a turn that has ended.</summary>
    Task CompleteTurnAsync(string conversationId, string activityId, CancellationToken cancellationToken);

    /// <summary>
    /// Turns that a process which died left unfinished, oldest first, each counted as tried once more; those tried <paramref name="mostAttempts"/>
    /// times already are forgotten: perhaps it was they who killed it.
    /// </summary>
    Task<IReadOnlyList<DirectLineTurn>> UnfinishedTurnsAsync(int mostAttempts, CancellationToken cancellationToken);

    /// <summary>Notes that somebody was there.</summary>
    Task TouchAsync(IReadOnlyCollection<string> conversationIds, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Deletes conversations in which nothing has happened since <paramref name="before"/>, with all they hold.</summary>
    /// <returns>Their ids.</returns>
    Task<IReadOnlyList<string>> DeleteIdleAsync(DateTimeOffset before, CancellationToken cancellationToken);
}
