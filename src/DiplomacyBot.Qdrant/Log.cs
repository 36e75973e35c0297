using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Qdrant;

/// <summary>Every log message of this project.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 6001, Level = LogLevel.Information, Message = "Qdrant did not answer {Request} ({Reason}); attempt {Attempt} follows in {Delay}")]
    public static partial void Retrying(ILogger logger, string request, string reason, int attempt, TimeSpan delay);

    [LoggerMessage(EventId = 6002, Level = LogLevel.Information, Message = "Created collection {Collection}")]
    public static partial void Created(ILogger logger, string collection);

    [LoggerMessage(EventId = 6003, Level = LogLevel.Information, Message = "Questions now go to collection {Collection}; {Dropped} older ones are removed")]
    public static partial void Published(ILogger logger, string collection, int dropped);

    [LoggerMessage(EventId = 6004, Level = LogLevel.Warning, Message = "Collection {Collection} could not be removed")]
    public static partial void NotDropped(ILogger logger, Exception exception, string collection);

    [LoggerMessage(EventId = 6005, Level = LogLevel.Warning, Message = "Qdrant:ApiKey is sent without encryption to {Url}: use https, or a network that nobody else can listen to")]
    public static partial void KeyInTheClear(ILogger logger, string url);
}
