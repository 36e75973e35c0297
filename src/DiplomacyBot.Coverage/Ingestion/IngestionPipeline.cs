using System.Threading.Channels;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Coverage.Duplicates;
using DiplomacyBot.Coverage.Passages;
using DiplomacyBot.Coverage.Reading;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Coverage.Ingestion;

/// <summary>
/// Takes files and folders into the coverage. Reading is one stream, preparing uses all cores, saving is one writer in the order
/// of the sources, so two runs over the same sources leave the same store. All state is in the store: a run that was cut short is
/// finished by running it again.
/// </summary>
public sealed class IngestionPipeline
{
    private readonly IArticleStore _store;
    private readonly SourceFinder _finder;
    private readonly ArticlePreparer _preparer;
    private readonly PassageCutter _cutter;
    private readonly DuplicateJudge _judge;
    private readonly TimeProvider _time;
    private readonly ILogger<IngestionPipeline> _log;

    internal IngestionPipeline(
        IArticleStore store, SourceFinder finder, ArticlePreparer preparer, PassageCutter cutter, IOptions<DuplicateOptions> duplicates, TimeProvider time, ILogger<IngestionPipeline> log) =>
        (_store, _finder, _preparer, _cutter, _judge, _time, _log) = (store, finder, preparer, cutter, new DuplicateJudge(duplicates.Value), time, log);

    /// <summary>Takes in everything under the paths. One bad file or article is counted and never stops the others.</summary>
    /// <param name="paths">Files and folders, in the order to be read.</param>
    /// <param name="progress">Told after each article, on the writing task; what it is told is on the disk.</param>
    /// <param name="cancellationToken">Stops between two articles; the summary then says so.</param>
    /// <returns>What was done, also when the run was cancelled or the store was busy.</returns>
    /// <exception cref="IOException">The store cannot be written (a full disk); what was reported before stays.</exception>
    public async Task<IngestionSummary> RunAsync(IReadOnlyList<string> paths, IProgress<IngestionProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var run = new IngestionRun(progress, _time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = Task.CompletedTask;
        try
        {
            var sources = await Task.Run(() => _finder.Find(paths), stop.Token);
            run.Begin(sources);
            var known = await KnownAsync(stop.Token);
            var queue = Channel.CreateBounded<Task<PreparedItem>>(Environment.ProcessorCount * 4);
            reading = ReadAsync(sources.Files, known, queue.Writer, stop.Token);
            await WriteAsync(queue.Reader, known, run, stop.Token);
            await reading;
            return Finished(run.Summary(IngestionEnd.Completed));
        }
        catch (StoreBusyException e)
        {
            _log.StoreBusy(e);
            return Finished(run.Summary(IngestionEnd.StoreBusy));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Finished(run.Summary(IngestionEnd.Cancelled));
        }
        finally
        {
            await stop.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<Dictionary<string, KnownArticle>> KnownAsync(CancellationToken cancellationToken)
    {
        var known = new Dictionary<string, KnownArticle>(StringComparer.Ordinal);
        await foreach (var article in _store.KnownAsync(cancellationToken))
        {
            known[article.Id] = article;
        }

        return known;
    }

    // Each item is queued as the task that prepares it: the tasks run side by side, the writer awaits them in their order.
    private async Task ReadAsync(
        List<SourceFile> files, Dictionary<string, KnownArticle> known, ChannelWriter<Task<PreparedItem>> queue, CancellationToken cancellationToken)
    {
        Exception? fault = null;
        try
        {
            var before = 0L;
            foreach (var file in files)
            {
                await ReadFileAsync(file, before, known, queue, cancellationToken);
                before += file.Length;
            }
        }
        catch (Exception e)
        {
            fault = e;
            throw;
        }
        finally
        {
            queue.Complete(fault);
        }
    }

    private async Task ReadFileAsync(
        SourceFile file, long before, Dictionary<string, KnownArticle> known, ChannelWriter<Task<PreparedItem>> queue, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var item in _finder.ReaderOf(file.FullPath)!.ReadAsync(file, cancellationToken))
            {
                await queue.WriteAsync(Task.Run(() => _preparer.Prepare(item, before, known), CancellationToken.None), cancellationToken);
            }
        }
#pragma warning disable CA1031 // The boundary where a reader's fault on one file is contained: logged with its stack and counted.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            _log.SourceFaulted(e, file.DisplayPath);
            var failure = new IngestionFailure(FailureReason.Unexpected, file.DisplayPath, null, e.GetType().Name);
            await queue.WriteAsync(Task.FromResult(new PreparedItem(before + file.Length, file.DisplayPath, null) { Failure = failure }), cancellationToken);
        }
    }

    private async Task WriteAsync(ChannelReader<Task<PreparedItem>> queue, Dictionary<string, KnownArticle> known, IngestionRun run, CancellationToken cancellationToken)
    {
        var finder = new DuplicateFinder(_store, _judge);
        foreach (var article in known.Values)
        {
            finder.Know(article.Id, article.Signature, article.DuplicateOf);
        }

        var keeper = new ArticleKeeper(_store, finder, _judge, _cutter);
        await foreach (var preparing in queue.ReadAllAsync(cancellationToken))
        {
            var item = await preparing;
            var outcome = item.Failure is { } failure
                ? new ArticleOutcome(OutcomeKind.Failed, item.SourcePath, item.Line, Failure: failure)
                : await keeper.KeepAsync(item, known.GetValueOrDefault(item.Article!.Id), cancellationToken);
            run.Add(outcome, item);
        }
    }

    private IngestionSummary Finished(IngestionSummary summary)
    {
        var counts = summary.Counts;
        _log.RunFinished(summary.End, counts.Added, counts.Updated, counts.Unchanged, counts.Duplicates, counts.Failed, summary.Elapsed.TotalMilliseconds);
        return summary;
    }
}
