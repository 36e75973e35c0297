namespace DiplomacyBot.Answering.Conversations;

/// <summary>Remembers what was asked in a conversation, so that "Còn lần thứ 37?" can be understood.</summary>
public interface IConversationStore
{
    /// <summary>The last turns of a conversation, oldest first; empty when there are none.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="max">How many at most.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<IReadOnlyList<ConversationTurn>> RecentAsync(string conversationId, int max, CancellationToken cancellationToken);

    /// <summary>Adds a turn at the end.</summary>
    Task AppendAsync(string conversationId, ConversationTurn turn, CancellationToken cancellationToken);

    /// <summary>Forgets the conversation; harmless when there is none.</summary>
    Task DeleteAsync(string conversationId, CancellationToken cancellationToken);
}

/// <summary>A question of a conversation and how it ended.</summary>
/// <param name="Question">The question as typed.</param>
/// <param name="StandaloneQuestion">The question as understood.</param>
/// <param name="Status">answered, not_in_coverage or refused.</param>
/// <param name="Answer">The text shown.</param>
/// <param name="ShortAnswer">The short answer; null when there was none.</param>
/// <param name="ArticleIds">Ids of the articles cited.</param>
/// <param name="At">When it was answered.</param>
public sealed record ConversationTurn(
    string Question, string StandaloneQuestion, string Status, string Answer, string? ShortAnswer, IReadOnlyList<string> ArticleIds, DateTimeOffset At);
