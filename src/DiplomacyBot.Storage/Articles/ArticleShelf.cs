using System.Collections.Concurrent;
using DiplomacyBot.Answering.Articles;

namespace DiplomacyBot.Storage.Articles;

/// <summary>
/// Articles read lately, as they are at one revision of the store: the first look at another revision empties it, so nothing old is ever given. When full
/// it is emptied too, which costs no more than a restart. Safe for concurrent use.
/// </summary>
internal sealed class ArticleShelf(int capacity = 4096)
{
    private volatile Shelf _shelf = new(-1);

    /// <summary>The shelf of a revision.</summary>
    public ConcurrentDictionary<string, SourceArticle> At(long revision)
    {
        var shelf = _shelf;
        if (shelf.Revision != revision || shelf.Articles.Count > capacity)
        {
            _shelf = shelf = new Shelf(revision);
        }

        return shelf.Articles;
    }

    private sealed record Shelf(long Revision)
    {
        public ConcurrentDictionary<string, SourceArticle> Articles { get; } = new(StringComparer.Ordinal);
    }
}
