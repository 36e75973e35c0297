using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.DirectLine.Conversations;

/// <summary>Finds conversations: those in use in memory, the others in the store. Safe for concurrent use.</summary>
internal sealed class ConversationDirectory(IDirectLineStore store, IOptions<DirectLineOptions> options, TimeProvider time)
{
    /// <summary>How long a conversation nobody uses stays in memory.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromMinutes(5);

    /// <summary>Numbers left out when a conversation comes back from the store: passing activities had numbers too, which clients still show.</summary>
    public const long GapAfterReload = 1000;

    private readonly ConcurrentDictionary<string, Conversation> _inUse = new(StringComparer.Ordinal);

    /// <summary>Conversations in memory.</summary>
    public int Count => _inUse.Count;

    /// <summary>The conversation; null when there is none (any more).</summary>
    public async Task<Conversation?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (!_inUse.TryGetValue(id, out var conversation))
        {
            if (await store.FindAsync(id, cancellationToken) is not { } found)
            {
                return null;
            }

            conversation = _inUse.GetOrAdd(id, Load(found.Conversation, found.LastSequence));
        }

        conversation.Touch();
        return conversation;
    }

    /// <summary>Starts a conversation, or finds the one of this id.</summary>
    public async Task<(DirectLineStart Start, Conversation? Conversation)> StartAsync(DirectLineConversation facts, CancellationToken cancellationToken)
    {
        var start = await store.StartAsync(facts, options.Value.MostConversations, cancellationToken);
        return (start, start switch
        {
            DirectLineStart.Started => _inUse.GetOrAdd(facts.Id, new Conversation(facts, 0, 0, store, options.Value.ActivitiesKept, time)),
            DirectLineStart.Exists => await FindAsync(facts.Id, cancellationToken),
            _ => null,
        });
    }

    /// <summary>Deletes what has been idle too long, and lets go of what is not in use.</summary>
    /// <returns>How many were deleted.</returns>
    public async Task<int> SweepAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        foreach (var open in _inUse.Values.Where(static c => c.HasStreams))
        {
            open.Touch();
        }

        var seen = _inUse.Values.Where(c => now - c.LastSeen < Remembered).Select(static c => c.Id).ToList();
        await store.TouchAsync(seen, now, cancellationToken);
        var deleted = await store.DeleteIdleAsync(now - TimeSpan.FromMinutes(options.Value.IdleMinutes), cancellationToken);
        foreach (var id in deleted)
        {
            if (_inUse.TryRemove(id, out var ended))
            {
                ended.End();
            }
        }

        foreach (var idle in _inUse.Values.Where(c => !c.HasStreams && now - c.LastSeen >= Remembered))
        {
            _inUse.TryRemove(idle.Id, out _);
        }

        return deleted.Count;
    }

    /// <summary>Ends every stream: the server stops.</summary>
    public void EndStreams()
    {
        foreach (var conversation in _inUse.Values)
        {
            conversation.End();
        }
    }

    private Conversation Load(DirectLineConversation facts, long last) => new(facts, last, last + GapAfterReload, store, options.Value.ActivitiesKept, time);
}
