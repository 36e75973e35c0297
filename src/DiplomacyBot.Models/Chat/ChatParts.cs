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

namespace DiplomacyBot.Models.Chat;

/// <summary>Puts the clients of the chat model together; they share its connections.</summary>
internal sealed class ChatParts : IDisposable
{
    private readonly ChatModelOptions _options;
    private readonly ModelConnection _connection;
    private readonly ModelHealth _health;
    private readonly ModelMeter _meter;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly string? _expiredKey;

    public ChatParts(IOptions<ChatModelOptions> options, IServiceProvider services, ModelHealth health, ModelMeter meter, TimeProvider time, ILogger<ChatParts> log, string? expiredKey = null)
    {
        (_options, _health, _meter, _time, _log, _expiredKey) = (options.Value, health, meter, time, log, expiredKey);
        _connection = new ModelConnection(_options, services.GetRequiredService<TokenCredential>, log);
    }

    public IChatClient ForAnswers() => With("chat", ModelPipelines.Patient(_options, _time, _log));

    /// <summary>Without repetitions: says at once what is wrong.</summary>
    public IChatClient Once() => With("check", ResiliencePipeline.Empty);

    public void Dispose() => _connection.Dispose();

    private MeteredChatClient With(string role, ResiliencePipeline attempts) =>
        new(new OpenAIChatModel(_connection, _options, new FaultReader(_options, _connection.Where, _time), attempts), role, _connection.ModelName, _health.Chat, _meter, _time, _expiredKey);
}
