using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Answering.Passages;

/// <summary>Embeds a question where an embedding model is configured. A model that fails costs the vector and never the answer.</summary>
internal sealed class QuestionEncoder(IServiceProvider services, ILogger<QuestionEncoder> logger)
{
    private readonly IEmbeddingGenerator<string, Embedding<float>>? _model = services.GetKeyedService<IEmbeddingGenerator<string, Embedding<float>>>(AnsweringRegistration.QuestionsKey);

    /// <returns>The vector; null without a model or when it failed, which the second value tells apart.</returns>
    public async Task<(ReadOnlyMemory<float>? Vector, bool Failed)> EncodeAsync(string question, CancellationToken cancellationToken)
    {
        if (_model is null)
        {
            return (null, false);
        }

        try
        {
            return ((await _model.GenerateAsync([question], cancellationToken: cancellationToken))[0].Vector, false);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            Log.QuestionNotEncoded(logger, e);
            return (null, true);
        }
    }

    /// <summary>Says that the vector does not fit the index.</summary>
    public void Misfit(ArgumentException problem) => Log.QuestionNotEncoded(logger, problem);
}
