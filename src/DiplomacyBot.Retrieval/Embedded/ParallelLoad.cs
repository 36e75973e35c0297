using System.Threading.Channels;
using DiplomacyBot.Retrieval.Accents;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Retrieval.Embedded;

/// <summary>Loads many articles: one reader, several workers, and never more than a few batches of article text between them.</summary>
internal static class ParallelLoad
{
    private const int BatchSize = 64;

    /// <summary>Segments of all articles; an article given twice is taken as it was given last.</summary>
    public static async Task<IReadOnlyList<Segment>> RunAsync(IAsyncEnumerable<ArticlePassages> articles, EmbeddedIndexOptions options, Vocabulary vocabulary, CancellationToken cancellationToken)
    {
        var threads = options.LoadThreads > 0 ? options.LoadThreads : Environment.ProcessorCount;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var batches = Channel.CreateBounded<List<ArticlePassages>>(new BoundedChannelOptions(threads * 2) { SingleWriter = true });
        var workers = new List<Task<IReadOnlyList<Segment>>>();
        var batch = new List<ArticlePassages>(BatchSize);
        try
        {
            await foreach (var article in articles.WithCancellation(stop.Token))
            {
                batch.Add(article);
                if (batch.Count == BatchSize)
                {
                    if (workers.Count < threads)
                    {
                        workers.Add(StartAsync(batches.Reader, options, vocabulary, stop));
                    }

                    await batches.Writer.WriteAsync(batch, stop.Token);
                    batch = new List<ArticlePassages>(BatchSize);
                }
            }

            batches.Writer.Complete();
        }
        catch (Exception e)
        {
            // A worker that failed has cancelled the reading: its error is the one to report.
            batches.Writer.TryComplete(e);
            await stop.CancelAsync();
            foreach (var worker in workers.Where(static worker => worker.IsFaulted))
            {
                await worker;
            }

            await Task.WhenAll(workers.Select(static worker => worker.ContinueWith(static _ => { }, TaskScheduler.Default)));
            foreach (var worker in workers.Where(static worker => worker.IsFaulted))
            {
                await worker;
            }

            throw;
        }

        // The rest is done here: a small coverage needs no thread at all.
        var last = new LoadWorker(options.Weighting, vocabulary);
        batch.ForEach(last.Add);
        var segments = await Task.WhenAll(workers);
        return [.. segments.SelectMany(static made => made), .. last.Finish()];
    }

    private static Task<IReadOnlyList<Segment>> StartAsync(ChannelReader<List<ArticlePassages>> batches, EmbeddedIndexOptions options, Vocabulary vocabulary, CancellationTokenSource stop) =>
        Task.Run(async () =>
        {
            try
            {
                var worker = new LoadWorker(options.Weighting, vocabulary);
                await foreach (var batch in batches.ReadAllAsync(stop.Token))
                {
                    batch.ForEach(worker.Add);
                }

                return worker.Finish();
            }
            catch
            {
                await stop.CancelAsync();
                throw;
            }
        });
}
