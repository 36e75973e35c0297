using Microsoft.Extensions.AI;

namespace DiplomacyBot.Models.Telemetry;

/// <summary>Counts and logs calls of an embedding model.</summary>
internal sealed class MeteredEmbeddingGenerator(IEmbeddingGenerator<string, Embedding<float>> inner, string role, string model, ModelMeter meter, TimeProvider time)
    : DelegatingEmbeddingGenerator<string, Embedding<float>>(inner)
{
    public override async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var started = time.GetTimestamp();
        try
        {
            var embeddings = await base.GenerateAsync(values, options, cancellationToken);
            meter.Ended(role, model, "ok", time.GetElapsedTime(started), embeddings.Usage);
            return embeddings;
        }
        catch (Exception e)
        {
            meter.Ended(role, model, ModelMeter.OutcomeOf(e), time.GetElapsedTime(started), null);
            throw;
        }
    }
}
