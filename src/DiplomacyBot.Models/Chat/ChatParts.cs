using Azure.Core;
using DiplomacyBot.Models.Connections;
using DiplomacyBot.Models.Faults;
using DiplomacyBot.Models.Telemetry;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Polly;

namespace DiplomacyBot.Models.Chat;

/// <summary>Puts the clients of the chat model together; they share its connections.</summary>
internal sealed class ChatParts : IDisposable
{
    private readonly ChatModelOptions _options;
    private readonly ModelConnection _connection;
    private readonly ModelMeter _meter;
    private readonly TimeProvider _time;
    private readonly ILogger _log;

    public ChatParts(IOptions<ChatModelOptions> options, IServiceProvider services, ModelMeter meter, TimeProvider time, ILogger<ChatParts> log)
    {
        (_options, _meter, _time, _log) = (options.Value, meter, time, log);
        _connection = new ModelConnection(_options, services.GetRequiredService<TokenCredential>, log);
    }

    public IChatClient ForAnswers() => new MeteredChatClient(With(ModelPipelines.Patient(_options, _time, _log)), _connection.ModelName, _meter, _time);

    /// <summary>Without repetitions: says at once what is wrong.</summary>
    public IChatClient Once() => With(ResiliencePipeline.Empty);

    public void Dispose() => _connection.Dispose();

    private OpenAIChatModel With(ResiliencePipeline attempts) => new(_connection, _options, new FaultReader(_options, _connection.Where, _time), attempts);
}
