using DiplomacyBot.Coverage.Articles;

namespace DiplomacyBot.Coverage.Duplicates;

/// <summary>
/// Finds the indexed article that another one repeats. Only indexed articles are compared with, so a link never leads to an
/// article that is itself a duplicate.
/// </summary>
internal sealed class DuplicateFinder(IArticleStore store, DuplicateJudge judge)
{
    private const int MostCandidates = 8;

    private readonly SignatureIndex _index = new();

    /// <summary>Tells of an article's state: an indexed one may be repeated, a duplicate may not.</summary>
    public void Know(string id, TextSignature signature, string? duplicateOf)
    {
        if (duplicateOf is null)
        {
            _index.Set(id, signature);
        }
        else
        {
            _index.Remove(id);
        }
    }

    /// <summary>Takes an article out of consideration.</summary>
    public void Forget(string id) => _index.Remove(id);

    /// <summary>Id of the article that the given one repeats; null when its text is its own.</summary>
    public async Task<string?> FindAsync(Article article, TextSignature signature, CancellationToken cancellationToken)
    {
        if (_index.Equal(signature, article.Id) is { } equal)
        {
            return equal;
        }

        ComparedText? newcomer = null;
        foreach (var id in _index.Similar(signature, article.Id, MostCandidates))
        {
            if (await store.FindAsync(id, cancellationToken) is { DuplicateOf: null } original)
            {
                newcomer ??= new ComparedText(article.Text);
                if (judge.Repeats(newcomer, new ComparedText(original.Text)))
                {
                    return id;
                }
            }
        }

        return null;
    }
}
