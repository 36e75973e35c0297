using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Retrieval;

internal static partial class Log
{
    [LoggerMessage(EventId = 2001, Level = LogLevel.Information, Message = "Rebuilt the index: {Passages} passages in {Segments} segments, {Syllables} syllables")]
    public static partial void Rebuilt(ILogger logger, int passages, int segments, int syllables);

    [LoggerMessage(EventId = 2002, Level = LogLevel.Debug, Message = "Upserted {Articles} articles: {Passages} passages in {Segments} segments")]
    public static partial void Upserted(ILogger logger, int articles, int passages, int segments);
}
