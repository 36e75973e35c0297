using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using DiplomacyBot.Answering.Articles;

namespace DiplomacyBot.Storage.Articles;

/// <summary>
/// Articles of one revision in two halves. What is put in or found comes into the younger half; when that is full it becomes the older one, and what was not looked at since the last
/// time goes. That keeps about what the order of last use would, without a list that all readers would have to lock.
/// </summary>
/// <param name="revision">The revision.</param>
/// <param name="characters">How many UTF-16 units of text both halves hold together; one article may exceed it.</param>
internal sealed class ShelfAtRevision(long revision, long characters)
{
    private readonly Lock _turning = new();
    private volatile Half _younger = new();
    private volatile Half _older = new();

    public long Revision { get; } = revision;

    public bool TryGet(string id, [NotNullWhen(true)] out SourceArticle? article)
    {
        if (_younger.Articles.TryGetValue(id, out article))
        {
            return true;
        }

        if (!_older.Articles.TryGetValue(id, out article))
        {
            return false;
        }

        Put(article);
        return true;
    }

    public void Put(SourceArticle article)
    {
        var half = _younger;
        if (half.Articles.TryAdd(article.Id, article) && Interlocked.Add(ref half.Characters, article.Text.Length) > characters / 2)
        {
            Turn(half);
        }
    }

    private void Turn(Half full)
    {
        lock (_turning)
        {
            // Of several threads that fill it at once only the first turns.
            if (_younger == full)
            {
                (_older, _younger) = (full, new Half());
            }
        }
    }

    private sealed class Half
    {
        public long Characters;

        public ConcurrentDictionary<string, SourceArticle> Articles { get; } = new(StringComparer.Ordinal);
    }
}
