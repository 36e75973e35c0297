namespace DiplomacyBot;

/// <summary>Every log message of this project.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 1001, Level = LogLevel.Warning, Message = "Changes of the coverage could not be taken over; trying again")]
    public static partial void FollowingFailed(ILogger logger, Exception exception);

    [LoggerMessage(EventId = 1002, Level = LogLevel.Error, Message = "A request to {Path} failed")]
    public static partial void RequestFailed(ILogger logger, Exception exception, string path);
}
