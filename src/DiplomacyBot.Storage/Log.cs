using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Storage;

internal static partial class Log
{
    [LoggerMessage(EventId = 3001, Level = LogLevel.Information, Message = "Brought {Path} from schema version {From} to {To}")]
    public static partial void Migrated(ILogger logger, string path, int from, int to);

    [LoggerMessage(EventId = 3002, Level = LogLevel.Information, Message = "Loaded {Passages} passages at revision {Revision} in {Milliseconds} ms")]
    public static partial void Loaded(ILogger logger, long passages, long revision, long milliseconds);

    [LoggerMessage(EventId = 3003, Level = LogLevel.Information, Message = "Followed the store from revision {From} to {To}: {Changed} articles changed, {Removed} removed")]
    public static partial void Followed(ILogger logger, long from, long to, int changed, int removed);

    [LoggerMessage(EventId = 3004, Level = LogLevel.Debug, Message = "Saved article {ArticleId} at revision {Revision}")]
    public static partial void Saved(ILogger logger, string articleId, long revision);

    [LoggerMessage(EventId = 3005, Level = LogLevel.Debug, Message = "Removed article {ArticleId} at revision {Revision}")]
    public static partial void Removed(ILogger logger, string articleId, long revision);

    [LoggerMessage(EventId = 3006, Level = LogLevel.Information, Message = "Building {Build}: {Done} of {Total} articles are there")]
    public static partial void Building(ILogger logger, string build, long done, long total);

    [LoggerMessage(EventId = 3007, Level = LogLevel.Information, Message = "Brought {Place} from revision {From} to {To}: {Changed} articles changed, {Removed} removed")]
    public static partial void Projected(ILogger logger, string place, long from, long to, int changed, int removed);

    [LoggerMessage(EventId = 3008, Level = LogLevel.Warning, Message = "{Place} holds {Indexed} passages, the store {Stored}: comparing and repairing")]
    public static partial void CountsDiffer(ILogger logger, string place, long indexed, long stored);
}
