using Azure.Core;
using DiplomacyBot.Models.Connections;
using DiplomacyBot.Models.Faults;
using DiplomacyBot.Models.Health;
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
    private readonly ModelHealth _health;
    private readonly ModelMeter _meter;
    private readonly TimeProvider _time;
    private readonly ILogger _log;

    public EmbeddingParts(IOptions<EmbeddingModelOptions> options, IServiceProvider services, ModelHealth health, ModelMeter meter, TimeProvider time, ILogger<EmbeddingParts> log)
    {
        (_options, _health, _meter, _time, _log) = (options.Value, health, meter, time, log);
        _connection = new ModelConnection(_options, services.GetRequiredService<TokenCredential>, log);
        _faults = new FaultReader(_options, _connection.Where, time);
        _model = new OpenAIEmbeddingModel(_connection, _options, _faults);
    }

    public IEmbeddingGenerator<string, Embedding<float>> ForPassages() =>
        With("passages", _options.PassagePrefix, ModelPipelines.Patient(_options, _time, _log));

    public IEmbeddingGenerator<string, Embedding<float>> ForQuestions() =>
        With("questions", _options.QuestionPrefix, ModelPipelines.ForQuestions(_options, _time, _log));

    /// <summary>Without repetitions: says at once what is wrong.</summary>
    public IEmbeddingGenerator<string, Embedding<float>> Once() => With("check", _options.QuestionPrefix, ResiliencePipeline.Empty);

    public void Dispose() => _connection.Dispose();

    private MeteredEmbeddingGenerator With(string role, string prefix, ResiliencePipeline attempts) =>
        new(new BatchingEmbeddingGenerator(_model, _options, prefix, attempts, _faults), role, _connection.ModelName, _health.Embedding, _meter, _time);
}
