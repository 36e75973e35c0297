using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Coverage.Duplicates;
using DiplomacyBot.Coverage.Metadata;
using DiplomacyBot.Coverage.Passages;
using DiplomacyBot.Coverage.Reading;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Coverage.Ingestion;

/// <summary>The part of ingestion that needs no store and runs on all cores: clean, find metadata, sign, cut.</summary>
internal sealed class ArticlePreparer(PassageCutter cutter, ILogger<ArticlePreparer> log)
{
    /// <summary>Prepares one item. A fault of ours on one article is its outcome and does not stop the others.</summary>
    /// <param name="item">What a reader found.</param>
    /// <param name="bytesBefore">Bytes of the sources before this one.</param>
    /// <param name="known">Content hashes of stored articles: for what is unchanged the costly part is left out.</param>
    public PreparedItem Prepare(SourceItem item, long bytesBefore, IReadOnlyDictionary<string, KnownArticle> known)
    {
        var done = bytesBefore + item.Position;
        if (item is SourceFailure { Failure: var failure })
        {
            return new PreparedItem(done, failure.SourcePath, failure.Line) { Failure = failure };
        }

        var raw = ((SourceArticle)item).Article;
        var prepared = new PreparedItem(done, raw.SourcePath, raw.Line);
        try
        {
            return Prepare(raw, prepared, known);
        }
#pragma warning disable CA1031 // The boundary where a fault on one article is contained: logged with its stack and counted.
        catch (Exception e)
#pragma warning restore CA1031
        {
            log.ArticleFaulted(e, raw.SourcePath, raw.Line);
            return prepared with { Failure = new IngestionFailure(FailureReason.Unexpected, raw.SourcePath, raw.Line, e.GetType().Name) };
        }
    }

    private PreparedItem Prepare(RawArticle raw, PreparedItem prepared, IReadOnlyDictionary<string, KnownArticle> known)
    {
        var composed = ArticleComposer.Compose(raw);
        if (composed.Article is not { } article)
        {
            return prepared with { Failure = new IngestionFailure(FailureReason.NoText, raw.SourcePath, raw.Line, raw.Title) };
        }

        prepared = prepared with { Article = article, Notes = composed.Notes };
        return known.TryGetValue(article.Id, out var before) && before.ContentHash == article.ContentHash
            ? prepared
            : prepared with { Signature = SignatureMaker.Of(article.Text), Passages = cutter.Cut(article.Text) };
    }
}
