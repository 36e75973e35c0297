using DiplomacyBot.Channels.DirectLine.Conversations;

namespace DiplomacyBot.Channels.Tests.DirectLine;

/// <summary>What outlives a server, in memory; it can be made to fail.</summary>
internal sealed class MemoryDirectLineStore : IDirectLineStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Entry> _conversations = new(StringComparer.Ordinal);
    private readonly List<(DirectLineTurn Turn, int Attempts)> _turns = [];

    /// <summary>While set, every call throws.</summary>
    public bool IsAway { get; set; }

    public IReadOnlyList<DirectLineTurn> Unfinished => Do(() => _turns.Select(static t => t.Turn).ToList());

    public Task<DirectLineStart> StartAsync(DirectLineConversation conversation, int most, CancellationToken cancellationToken) => Task.FromResult(Do(() =>
    {
        if (_conversations.ContainsKey(conversation.Id))
        {
            return DirectLineStart.Exists;
        }

        if (_conversations.Count >= most)
        {
            return DirectLineStart.Full;
        }

        _conversations.Add(conversation.Id, new Entry(conversation) { ActiveAt = conversation.StartedAt });
        return DirectLineStart.Started;
    }));

    public Task<(DirectLineConversation Conversation, long LastSequence)?> FindAsync(string conversationId, CancellationToken cancellationToken) =>
        Task.FromResult(Do<(DirectLineConversation, long)?>(() => _conversations.TryGetValue(conversationId, out var c) ? (c.Facts, c.Activities.Count > 0 ? c.Activities[^1].Sequence : 0) : null));

    public Task<bool> AppendAsync(DirectLineEntry entry, CancellationToken cancellationToken) => Task.FromResult(Do(() =>
    {
        if (!_conversations.TryGetValue(entry.ConversationId, out var conversation))
        {
            return false;
        }

        conversation.ActiveAt = entry.At;
        if (entry.Activity is { } activity)
        {
            conversation.Activities.Add(activity);
        }

        if (entry.Begins is { } turn)
        {
            _turns.Add((turn, 0));
        }

        _turns.RemoveAll(t => t.Turn.ConversationId == entry.ConversationId && t.Turn.ActivityId == entry.Completes);
        return true;
    }));

    public Task<IReadOnlyList<DirectLineActivity>> ReadAsync(string conversationId, long after, int most, CancellationToken cancellationToken) =>
        Task.FromResult(Do<IReadOnlyList<DirectLineActivity>>(() => _conversations.TryGetValue(conversationId, out var c) ? [.. c.Activities.Where(a => a.Sequence > after).Take(most)] : []));

    public Task CompleteTurnAsync(string conversationId, string activityId, CancellationToken cancellationToken) =>
        Task.FromResult(Do(() => _turns.RemoveAll(t => t.Turn.ConversationId == conversationId && t.Turn.ActivityId == activityId)));

    public Task<IReadOnlyList<DirectLineTurn>> UnfinishedTurnsAsync(int mostAttempts, CancellationToken cancellationToken) => Task.FromResult(Do<IReadOnlyList<DirectLineTurn>>(() =>
    {
        _turns.RemoveAll(t => t.Attempts >= mostAttempts);
        for (var i = 0; i < _turns.Count; i++)
        {
            _turns[i] = (_turns[i].Turn, _turns[i].Attempts + 1);
        }

        return [.. _turns.Select(static t => t.Turn)];
    }));

    public Task TouchAsync(IReadOnlyCollection<string> conversationIds, DateTimeOffset at, CancellationToken cancellationToken) => Task.FromResult(Do(() =>
    {
        foreach (var id in conversationIds.Where(_conversations.ContainsKey))
        {
            _conversations[id].ActiveAt = at;
        }

        return true;
    }));

    public Task<IReadOnlyList<string>> DeleteIdleAsync(DateTimeOffset before, CancellationToken cancellationToken) => Task.FromResult(Do<IReadOnlyList<string>>(() =>
    {
        var idle = _conversations.Where(c => c.Value.ActiveAt < before).Select(static c => c.Key).ToList();
        idle.ForEach(id => _conversations.Remove(id));
        return idle;
    }));

    private T Do<T>(Func<T> action)
    {
        lock (_lock)
        {
            return IsAway ? throw new IOException("The store is away.") : action();
        }
    }

    private sealed class Entry(DirectLineConversation facts)
    {
        public DirectLineConversation Facts => facts;

        public List<DirectLineActivity> Activities { get; } = [];

        public DateTimeOffset ActiveAt { get; set; }
    }
}
