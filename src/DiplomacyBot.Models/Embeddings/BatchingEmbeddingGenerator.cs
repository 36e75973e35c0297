using DiplomacyBot.Models.Faults;
using Microsoft.Extensions.AI;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace DiplomacyBot.Models.Embeddings;

/// <summary>
/// Embeds any number of texts: prefixed, cut to what the model takes, in requests of bounded size of which so many are under way at once, over all callers.
/// Safe for concurrent use. Fails with <see cref="ModelException"/> only.
/// </summary>
/// <param name="model">The model.</param>
/// <param name="settings">Sizes.</param>
/// <param name="prefix">What every text begins with.</param>
/// <param name="attempts">How often a request is tried.</param>
/// <param name="faults">Words for faults.</param>
internal sealed class BatchingEmbeddingGenerator(OpenAIEmbeddingModel model, EmbeddingModelOptions settings, string prefix, ResiliencePipeline attempts, FaultReader faults) : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly SemaphoreSlim _free = new(settings.MaxParallel);

    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        string[] texts = [.. values.Select(text => TokenEstimate.Cut(prefix + text, settings.MaxInputTokens))];
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var requests = EmbeddingBatches.Of(texts, settings.BatchSize, settings.BatchTokens).Select(batch => RequestAsync(texts[batch], stop)).ToList();
        try
        {
            var replies = await Task.WhenAll(requests);
            return new GeneratedEmbeddings<Embedding<float>>(replies.SelectMany(static reply => reply)) { Usage = Sum(replies) };
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested && requests.Find(static request => request.IsFaulted) is { } failed)
        {
            await failed; // The first failure stopped the others: it is the one to report.
            throw;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null : serviceType == typeof(EmbeddingGeneratorMetadata) ? model.Metadata : serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose() => _free.Dispose();

    private async Task<GeneratedEmbeddings<Embedding<float>>> RequestAsync(string[] texts, CancellationTokenSource stop)
    {
        await _free.WaitAsync(stop.Token);
        try
        {
            return await attempts.ExecuteAsync(async token => await model.EmbedAsync(texts, token), stop.Token);
        }
        catch (BrokenCircuitException)
        {
            await stop.CancelAsync();
            throw faults.Spared();
        }
        catch (TimeoutRejectedException)
        {
            await stop.CancelAsync();
            throw faults.Fault(ModelFault.Timeout, FaultTexts.TooLate);
        }
        catch (ModelException)
        {
            await stop.CancelAsync();
            throw;
        }
        finally
        {
            _free.Release();
        }
    }

    private static UsageDetails? Sum(GeneratedEmbeddings<Embedding<float>>[] replies)
    {
        UsageDetails? sum = null;
        foreach (var usage in replies.Select(static reply => reply.Usage).OfType<UsageDetails>())
        {
            (sum ??= new UsageDetails()).Add(usage);
        }

        return sum;
    }
}
