using DiplomacyBot.Models.Faults;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Models;

/// <summary>Every log message of this project. None holds a text that was sent or received.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 7001, Level = LogLevel.Information, Message = "{Section} did not answer ({Fault}); attempt {Attempt} follows in {Delay}")]
    public static partial void Retrying(ILogger logger, string section, ModelFault fault, int attempt, TimeSpan delay);

    [LoggerMessage(EventId = 7002, Level = LogLevel.Warning, Message = "{Section}:ApiKey is sent without encryption to {Where}: use https, or a network that nobody else can listen to")]
    public static partial void KeyInTheClear(ILogger logger, string section, string where);

    [LoggerMessage(EventId = 7004, Level = LogLevel.Information, Message = "{Section} cannot be used: {Reason}")]
    public static partial void ModelAway(ILogger logger, string section, string reason);

    [LoggerMessage(EventId = 7005, Level = LogLevel.Information, Message = "{Section} answers again; it could not be used since {Since}")]
    public static partial void ModelBack(ILogger logger, string section, DateTimeOffset since);

    [LoggerMessage(EventId = 7003, Level = LogLevel.Debug, Message = "{Role} call to {Model}: {Outcome} in {Milliseconds:F0} ms, {Input} tokens in, {Output} out")]
    public static partial void Called(ILogger logger, string role, string model, string outcome, double milliseconds, long input, long output);
}
