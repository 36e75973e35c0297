using Azure.Core;
using DiplomacyBot.Models.Connections;
using DiplomacyBot.Models.Faults;
using DiplomacyBot.Models.Telemetry;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Polly;

namespace DiplomacyBot.Models.Embeddings;

/// <summary>Puts the generators of one embedding model together; they share its connections.</summary>
internal sealed class EmbeddingParts : IDisposable
{
    private readonly EmbeddingModelOptions _options;
    private readonly ModelConnection _connection;
    private readonly FaultReader _faults;
    private readonly OpenAIEmbeddingModel _model;
    private readonly ModelMeter _meter;
    private readonly TimeProvider _time;
    private readonly ILogger _log;

    public EmbeddingParts(IOptions<EmbeddingModelOptions> options, IServiceProvider services, ModelMeter meter, TimeProvider time, ILogger<EmbeddingParts> log)
    {
        (_options, _meter, _time, _log) = (options.Value, meter, time, log);
        _connection = new ModelConnection(_options, services.GetRequiredService<TokenCredential>, log);
        _faults = new FaultReader(_options, _connection.Where, time);
        _model = new OpenAIEmbeddingModel(_connection, _options, _faults);
    }

    public IEmbeddingGenerator<string, Embedding<float>> ForPassages() =>
        Metered("passages", new BatchingEmbeddingGenerator(_model, _options, _options.PassagePrefix, ModelPipelines.Patient(_options, _time, _log), _faults));

    public IEmbeddingGenerator<string, Embedding<float>> ForQuestions() =>
        Metered("questions", new BatchingEmbeddingGenerator(_model, _options, _options.QuestionPrefix, ModelPipelines.ForQuestions(_options, _time, _log), _faults));

    /// <summary>Without repetitions: says at once what is wrong.</summary>
    public IEmbeddingGenerator<string, Embedding<float>> Once() => new BatchingEmbeddingGenerator(_model, _options, _options.QuestionPrefix, ResiliencePipeline.Empty, _faults);

    public void Dispose() => _connection.Dispose();

    private MeteredEmbeddingGenerator Metered(string role, BatchingEmbeddingGenerator generator) => new(generator, role, _connection.ModelName, _meter, _time);
}
