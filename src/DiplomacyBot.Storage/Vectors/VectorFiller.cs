using System.Security.Cryptography;
using System.Text;
using DiplomacyBot.Storage.Articles;
using DiplomacyBot.Storage.Database;
using Microsoft.Extensions.AI;

namespace DiplomacyBot.Storage.Vectors;

/// <summary>
/// Gives every indexed passage its vector. What is done is stored article by article, so an attempt that was cut short, by a server that went away or a killed process, is
/// finished by the next one; texts that were embedded before are not sent again. Holds the texts and vectors of a few requests at a time, whatever the coverage's size.
/// </summary>
public sealed class VectorFiller
{
    private const int PageSize = 64;

    private readonly StoreDatabase _database;
    private readonly PassageVectorStore _vectors;
    private readonly IEmbeddingGenerator<string, Embedding<float>> _model;
    private readonly VectorFillerOptions _options;
    private long _complete = -1;

    /// <summary>Nothing is read or sent before the first call.</summary>
    public VectorFiller(StoreDatabase database, PassageVectorStore vectors, IEmbeddingGenerator<string, Embedding<float>> model, VectorFillerOptions options)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(vectors);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(options);
        (_database, _vectors, _model, _options) = (database, vectors, model, options);
    }

    /// <summary>Embeds what lacks a vector. Costs microseconds when nothing has changed since it last found nothing.</summary>
    /// <param name="progress">Told after each part; null for nobody.</param>
    /// <param name="cancellationToken">Stops it; what is stored stays.</param>
    /// <exception cref="Exception">What the model throws when it cannot be used. What is stored stays.</exception>
    /// <exception cref="VectorLengthException">The model gives vectors of another length than those stored under its name.</exception>
    public async Task<FillOutcome> FillAsync(IProgress<FillProgress>? progress, CancellationToken cancellationToken)
    {
        if (_database.Read(Revisions.Current) == Volatile.Read(ref _complete))
        {
            return FillOutcome.UpToDate;
        }

        using var held = StoreLock.TryTake(_database, StoreLock.Vectors);
        if (held is null)
        {
            return FillOutcome.Busy;
        }

        for (var outcome = FillOutcome.UpToDate; ; outcome = FillOutcome.Filled)
        {
            // Articles change while others are embedded, and each vector is a change itself: done is when a whole pass finds nothing.
            var revision = _database.Read(Revisions.Current);
            if (!await PassAsync(progress, cancellationToken))
            {
                Volatile.Write(ref _complete, revision);
                return outcome;
            }
        }
    }

    private async Task<bool> PassAsync(IProgress<FillProgress>? progress, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var (running, any) = (new List<Task<int>>(), false);
        var reached = progress is null ? default : _vectors.Count(_options.Model);
        try
        {
            foreach (var part in Parts(stop.Token))
            {
                if (running.Count == _options.MaxParallel)
                {
                    await OneAsync(await Task.WhenAny(running));
                }

                running.Add(Task.Run(() => EmbedAsync(part, stop.Token), stop.Token));
                any = true;
            }

            while (running.Count > 0)
            {
                await OneAsync(await Task.WhenAny(running));
            }

            return any;
        }
        catch
        {
            await stop.CancelAsync();
            await Task.WhenAll(running).ContinueWith(static _ => { }, TaskScheduler.Default);
            throw;
        }

        async Task OneAsync(Task<int> ended)
        {
            running.Remove(ended);
            reached.Done += await ended;
            progress?.Report(new FillProgress(reached.Done, Math.Max(reached.Done, reached.Total)));
        }
    }

    /// <summary>Articles in the order they are stored in, so many together that they fill a request or several.</summary>
    private IEnumerable<List<PendingArticle>> Parts(CancellationToken cancellationToken)
    {
        var (part, texts, after) = (new List<PendingArticle>(), 0, 0L);
        while (_vectors.Pending(_options.Model, after, PageSize) is { Count: > 0 } page)
        {
            foreach (var article in page)
            {
                cancellationToken.ThrowIfCancellationRequested();
                part.Add(article);
                texts += article.Texts.Count;
                if (texts >= _options.PartSize)
                {
                    yield return part;
                    (part, texts) = ([], 0);
                }
            }

            after = page[^1].Seq;
        }

        if (part.Count > 0)
        {
            yield return part;
        }
    }

    /// <returns>Number of passages.</returns>
    private async Task<int> EmbedAsync(List<PendingArticle> articles, CancellationToken cancellationToken)
    {
        var hashed = articles.Select(static article => article.Texts.Select(static text => (Text: text, Hash: SHA256.HashData(Encoding.UTF8.GetBytes(text)))).ToList()).ToList();
        var known = _vectors.Known(_options.Model, hashed.SelectMany(static texts => texts).Select(static text => text.Hash));
        var wanted = hashed.SelectMany(static texts => texts).Where(text => !known.ContainsKey(text.Hash)).DistinctBy(static text => text.Hash, HashComparer.Instance).ToList();
        if (wanted.Count > 0)
        {
            var made = await _model.GenerateAsync(wanted.Select(static text => text.Text), cancellationToken: cancellationToken);
            CheckLength(made[0].Vector.Length);
            foreach (var (text, vector) in wanted.Zip(made))
            {
                known[text.Hash] = vector.Vector;
            }
        }

        _vectors.Save(_options.Model, articles.Zip(hashed, (article, texts) => new EmbeddedArticle(article.Id, article.Version, [.. texts.Select(text => (known[text.Hash], (byte[]?)text.Hash))])));
        return hashed.Sum(static texts => texts.Count);
    }

    private void CheckLength(int length)
    {
        if (_vectors.DimensionsOf(_options.Model) is { } stored && stored != length)
        {
            throw new VectorLengthException(_options.Model, stored, length);
        }
    }
}
