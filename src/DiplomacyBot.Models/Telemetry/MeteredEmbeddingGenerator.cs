using DiplomacyBot.Models.Faults;
using DiplomacyBot.Models.Health;
using Microsoft.Extensions.AI;

namespace DiplomacyBot.Models.Telemetry;

/// <summary>Counts and logs calls of an embedding model, and tells its health how they went.</summary>
internal sealed class MeteredEmbeddingGenerator(IEmbeddingGenerator<string, Embedding<float>> inner, string role, string model, ModelStanding standing, ModelMeter meter, TimeProvider time)
    : DelegatingEmbeddingGenerator<string, Embedding<float>>(inner)
{
    public override async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var started = time.GetTimestamp();
        try
        {
            var embeddings = await base.GenerateAsync(values, options, cancellationToken);
            meter.Ended(role, model, "ok", time.GetElapsedTime(started), embeddings.Usage);
            if (embeddings is [var first, ..])
            {
                standing.Answered(first.Vector.Length);
            }

            return embeddings;
        }
        catch (Exception e)
        {
            if (e is ModelException { Unsent: false } problem)
            {
                standing.Failed(problem);
            }

            meter.Ended(role, model, ModelMeter.OutcomeOf(e), time.GetElapsedTime(started), null);
            throw;
        }
    }
}
