using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Models.Health;

/// <summary>How the configured models did when they were last called, by whomever. Asking sends nothing. Safe for concurrent use.</summary>
public sealed class ModelHealth
{
    private readonly ModelOptions[] _models;

    /// <summary>Until the first call nothing is known.</summary>
    public ModelHealth(IOptions<ChatModelOptions> chat, IOptions<EmbeddingModelOptions> embedding, TimeProvider time, ILogger<ModelHealth> log)
    {
        ArgumentNullException.ThrowIfNull(chat);
        ArgumentNullException.ThrowIfNull(embedding);
        _models = [chat.Value, embedding.Value];
        Chat = new ModelStanding(ChatModelOptions.SectionName, time, log);
        Embedding = new ModelStanding(EmbeddingModelOptions.SectionName, time, log);
    }

    /// <summary>The chat model, then the embedding model; those that are not configured are left out.</summary>
    public IReadOnlyList<ModelState> States => [.. _models.Where(static model => model.Provider is not null).Select(model => (model is ChatModelOptions ? Chat : Embedding).State)];

    internal ModelStanding Chat { get; }

    internal ModelStanding Embedding { get; }

    /// <summary>Says how long the vectors are that the embedding model's must be compared with: from others no answer can come, however well the server does.</summary>
    /// <param name="dimensions">Their length, 1 or more.</param>
    public void Expect(int dimensions) => Embedding.Expect(dimensions);
}
