using System.ClientModel;
using System.Numerics.Tensors;
using DiplomacyBot.Models.Connections;
using DiplomacyBot.Models.Faults;
using Microsoft.Extensions.AI;
using OpenAI.Embeddings;
using EmbeddingGenerationOptions = Microsoft.Extensions.AI.EmbeddingGenerationOptions;

namespace DiplomacyBot.Models.Embeddings;

/// <summary>One request to an embedding model through the official client, its reply checked: as many vectors as texts, finite, of the right length, made of length 1.</summary>
internal sealed class OpenAIEmbeddingModel(ModelConnection connection, EmbeddingModelOptions options, FaultReader faults)
{
    private readonly EmbeddingClient _client = connection.Embeddings();

    public EmbeddingGeneratorMetadata Metadata { get; } = new("openai", connection.Address, connection.ModelName, options.Dimensions);

    /// <summary>The vectors of a few texts, in their order.</summary>
    /// <exception cref="ModelException">The model cannot be used, or its reply fails a check.</exception>
    public async Task<GeneratedEmbeddings<Embedding<float>>> EmbedAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        try
        {
            ClientResult<OpenAIEmbeddingCollection> reply = await _client.GenerateEmbeddingsAsync(texts, Settings(), cancellationToken);
            return Read(reply.Value, texts.Count);
        }
        catch (Exception e) when (faults.Read(e, cancellationToken) is { } fault)
        {
            throw fault;
        }
    }

    private OpenAI.Embeddings.EmbeddingGenerationOptions Settings() => new() { Dimensions = options.RequestDimensions ? options.Dimensions : null };

    private GeneratedEmbeddings<Embedding<float>> Read(OpenAIEmbeddingCollection reply, int count)
    {
        if (reply.Count != count)
        {
            throw faults.Fault(ModelFault.NotUnderstood, FaultTexts.OtherCount.With(reply.Count, count));
        }

        var vectors = new Embedding<float>[count];
        foreach (var embedding in reply)
        {
            if (embedding.Index < 0 || embedding.Index >= count || vectors[embedding.Index] is not null)
            {
                throw faults.Fault(ModelFault.NotUnderstood, FaultTexts.WrongNumber.With(embedding.Index, count));
            }

            vectors[embedding.Index] = new Embedding<float>(Unit(embedding.ToFloats())) { ModelId = reply.Model };
        }

        return new GeneratedEmbeddings<Embedding<float>>(vectors)
        {
            Usage = reply.Usage is { } usage ? new UsageDetails { InputTokenCount = usage.InputTokenCount, TotalTokenCount = usage.TotalTokenCount } : null,
        };
    }

    private float[] Unit(ReadOnlyMemory<float> vector)
    {
        if (options.Dimensions is { } wanted && vector.Length != wanted)
        {
            throw faults.Fault(ModelFault.Dimensions, FaultTexts.OtherDimensions.With(vector.Length, options.Section, wanted));
        }

        var length = TensorPrimitives.Norm(vector.Span);
        if (!(length > 0) || !float.IsFinite(length))
        {
            throw faults.Fault(ModelFault.NotUnderstood, FaultTexts.NoDirection);
        }

        var unit = new float[vector.Length];
        TensorPrimitives.Divide(vector.Span, length, unit);
        return unit;
    }
}
