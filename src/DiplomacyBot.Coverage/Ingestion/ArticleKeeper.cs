using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Coverage.Duplicates;
using DiplomacyBot.Coverage.Passages;
using DiplomacyBot.Coverage.Reading;

namespace DiplomacyBot.Coverage.Ingestion;

/// <summary>
/// Saves prepared articles one by one and keeps the links between duplicates right. Every step leaves the store in a state from
/// which the same run, started again, goes on: what leans on an article is settled elsewhere before that article changes.
/// </summary>
internal sealed class ArticleKeeper(IArticleStore store, DuplicateFinder finder, DuplicateJudge judge, PassageCutter cutter)
{
    private readonly Dictionary<string, string> _seen = new(StringComparer.Ordinal);

    public async Task<ArticleOutcome> KeepAsync(PreparedItem item, KnownArticle? known, CancellationToken cancellationToken)
    {
        var article = item.Article!;
        ArticleOutcome Outcome(OutcomeKind kind, string? duplicateOf = null) =>
            new(kind, item.SourcePath, item.Line, article.Id, article.Title, duplicateOf);

        if (!_seen.TryAdd(article.Id, article.ContentHash))
        {
            return _seen[article.Id] == article.ContentHash
                ? Outcome(OutcomeKind.Unchanged)
                : new ArticleOutcome(OutcomeKind.Failed, item.SourcePath, item.Line,
                    Failure: new IngestionFailure(FailureReason.RepeatedSource, item.SourcePath, item.Line, article.SourceKey));
        }

        if (known?.ContentHash == article.ContentHash)
        {
            return Outcome(OutcomeKind.Unchanged);
        }

        var original = await finder.FindAsync(article, item.Signature, cancellationToken);
        article = article with { DuplicateOf = original, Version = await VersionAsync(article, known, cancellationToken) };
        if (known is { DuplicateOf: null })
        {
            await ReleaseAsync(article, original is null, cancellationToken);
        }

        await SaveAsync(article, item.Passages, item.Signature, cancellationToken);
        return Outcome(original is not null ? OutcomeKind.Duplicate : known is null ? OutcomeKind.Added : OutcomeKind.Updated, original);
    }

    // Finds a new place for each duplicate of an article that is about to change: another original, or the index itself. One that
    // repeats the changed article too stays where it is, provided that article stays in the index.
    private async Task ReleaseAsync(Article changed, bool indexed, CancellationToken cancellationToken)
    {
        var duplicates = await store.DuplicatesOfAsync(changed.Id, cancellationToken);
        if (duplicates.Count == 0)
        {
            return;
        }

        finder.Forget(changed.Id);
        var text = new ComparedText(changed.Text);
        foreach (var duplicate in duplicates)
        {
            if (indexed && (duplicate.Text == changed.Text || judge.Repeats(new ComparedText(duplicate.Text), text)))
            {
                continue;
            }

            var signature = SignatureMaker.Of(duplicate.Text);
            var original = await finder.FindAsync(duplicate, signature, cancellationToken);
            await SaveAsync(duplicate with { DuplicateOf = original }, cutter.Cut(duplicate.Text), signature, cancellationToken);
        }
    }

    private async Task SaveAsync(Article article, IReadOnlyList<Passage> passages, TextSignature signature, CancellationToken cancellationToken)
    {
        await store.SaveAsync(article, passages, signature, cancellationToken);
        finder.Know(article.Id, signature, article.DuplicateOf);
    }

    private async Task<int> VersionAsync(Article article, KnownArticle? known, CancellationToken cancellationToken)
    {
        if (known is null || await store.FindAsync(article.Id, cancellationToken) is not { } before)
        {
            return 1;
        }

        return before.Text == article.Text ? before.Version : before.Version + 1;
    }
}
