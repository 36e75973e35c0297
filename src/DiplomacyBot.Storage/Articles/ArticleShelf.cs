using DiplomacyBot.Answering.Articles;

namespace DiplomacyBot.Storage.Articles;

/// <summary>
/// Articles read lately, as they are at one revision of the store: the first look at another revision empties it, so nothing old is ever given. Safe for concurrent use.
/// </summary>
/// <param name="characters">How many UTF-16 units of text it holds at the most.</param>
internal sealed class ArticleShelf(long characters)
{
    private volatile ShelfAtRevision _shelf = new(-1, characters);

    /// <summary>The shelf of a revision.</summary>
    public ShelfAtRevision At(long revision)
    {
        var shelf = _shelf;
        if (shelf.Revision != revision)
        {
            _shelf = shelf = new ShelfAtRevision(revision, characters);
        }

        return shelf;
    }
}
