using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Retrieval;

internal static partial class Log
{
    [LoggerMessage(EventId = 2001, Level = LogLevel.Information, Message = "Rebuilt the index: {Passages} passages in {Segments} segments, {Syllables} syllables")]
    public static partial void Rebuilt(ILogger logger, int passages, int segments, int syllables);

    [LoggerMessage(EventId = 2002, Level = LogLevel.Debug, Message = "Upserted {Articles} articles: {Passages} passages in {Segments} segments")]
    public static partial void Upserted(ILogger logger, int articles, int passages, int segments);

    [LoggerMessage(EventId = 2003, Level = LogLevel.Warning, Message = "{Place} {Turn}: {Reason}")]
    public static partial void ProjectionAway(ILogger logger, string place, string turn, string reason);

    [LoggerMessage(EventId = 2004, Level = LogLevel.Warning, Message = "{Place} {Turn} {Since:u}")]
    public static partial void ProjectionBack(ILogger logger, string place, string turn, DateTimeOffset since);
}
