using DiplomacyBot.Answering.Conversations;

namespace DiplomacyBot.Answering.Tests;

/// <summary>Conversations in memory, with a record of how many turns were asked for.</summary>
internal sealed class MemoryConversations : IConversationStore
{
    private readonly Dictionary<string, List<ConversationTurn>> _turns = new(StringComparer.Ordinal);

    public List<int> Asked { get; } = [];

    public IReadOnlyList<ConversationTurn> Of(string conversationId) => _turns.GetValueOrDefault(conversationId) ?? [];

    public Task<IReadOnlyList<ConversationTurn>> RecentAsync(string conversationId, int max, CancellationToken cancellationToken)
    {
        Asked.Add(max);
        return Task.FromResult<IReadOnlyList<ConversationTurn>>([.. Of(conversationId).TakeLast(max)]);
    }

    public Task AppendAsync(string conversationId, ConversationTurn turn, CancellationToken cancellationToken)
    {
        (_turns.TryGetValue(conversationId, out var turns) ? turns : _turns[conversationId] = []).Add(turn);
        return Task.CompletedTask;
    }

    public Task DeleteAsync(string conversationId, CancellationToken cancellationToken)
    {
        _turns.Remove(conversationId);
        return Task.CompletedTask;
    }
}
