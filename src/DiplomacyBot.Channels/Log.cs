using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Channels;

/// <summary>Every log message of this project. No message text, no token, no name of a person.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 6001, Level = LogLevel.Warning, Message = "LOCAL MODE: /api/messages on {Addresses} takes activities WITHOUT authentication (Channels:DangerouslyAllowUnauthenticatedRequests)")]
    public static partial void LocalMode(ILogger logger, string addresses);

    [LoggerMessage(EventId = 6002, Level = LogLevel.Warning, Message = "An activity of channel {Channel} was refused: {Reason}")]
    public static partial void Unauthorized(ILogger logger, string? channel, string reason);

    [LoggerMessage(EventId = 6003, Level = LogLevel.Information, Message = "{Count} signing keys of the channels read")]
    public static partial void KeysRead(ILogger logger, int count);

    [LoggerMessage(EventId = 6004, Level = LogLevel.Warning, Message = "The channels' signing keys could not be read from {Address}; tokens are checked with those known, if any")]
    public static partial void KeysNotRead(ILogger logger, Exception exception, string address);

    [LoggerMessage(EventId = 6005, Level = LogLevel.Warning, Message = "An activity of channel {Channel} was refused: {Count} are waiting already")]
    public static partial void QueueFull(ILogger logger, string? channel, int count);

    [LoggerMessage(EventId = 6006, Level = LogLevel.Warning, Message = "An activity of channel {Channel} was refused: its serviceUrl {ServiceUrl} is not one replies may go to")]
    public static partial void ServiceUrlRefused(ILogger logger, string? channel, string? serviceUrl);

    [LoggerMessage(EventId = 6007, Level = LogLevel.Error, Message = "The turn of activity {Activity} ({Type}) on channel {Channel} failed")]
    public static partial void TurnFailed(ILogger logger, Exception exception, string? activity, string? type, string? channel);

    [LoggerMessage(EventId = 6008, Level = LogLevel.Error, Message = "The user could not be told that the turn of activity {Activity} failed")]
    public static partial void ApologyFailed(ILogger logger, Exception exception, string? activity);

    [LoggerMessage(EventId = 6009, Level = LogLevel.Error, Message = "{Count} activities were given up at shutdown")]
    public static partial void TurnsLost(ILogger logger, int count);

    [LoggerMessage(EventId = 6010, Level = LogLevel.Warning, Message = "The channel answered {Status}; attempt {Attempt} follows in {Delay}")]
    public static partial void Retrying(ILogger logger, int? status, int attempt, TimeSpan delay);

    [LoggerMessage(EventId = 6011, Level = LogLevel.Warning, Message = "A typing activity could not be sent")]
    public static partial void TypingFailed(ILogger logger, Exception exception);

    [LoggerMessage(EventId = 6012, Level = LogLevel.Warning, Message = "The channel did not take a part of a streamed reply")]
    public static partial void StreamRefused(ILogger logger, Exception exception);

    [LoggerMessage(EventId = 6013, Level = LogLevel.Information, Message = "The reader stopped a reply")]
    public static partial void StoppedByReader(ILogger logger);

    [LoggerMessage(EventId = 6101, Level = LogLevel.Information, Message = "Made the key of Direct Line's tokens, {File}")]
    public static partial void KeyCreated(ILogger logger, string file);

    [LoggerMessage(EventId = 6102, Level = LogLevel.Warning, Message = "Others than its owner could read the key of Direct Line's tokens, {File}; that was changed. If somebody may have, delete the file to have a new one made")]
    public static partial void KeyWasReadable(ILogger logger, string file);

    [LoggerMessage(EventId = 6103, Level = LogLevel.Warning, Message = "A stream of activities was ended; its client will come back")]
    public static partial void StreamFailed(ILogger logger, Exception exception);

    [LoggerMessage(EventId = 6104, Level = LogLevel.Error, Message = "New activities could not be read; the client is told that there are none yet")]
    public static partial void PollFailed(ILogger logger, Exception exception);

    [LoggerMessage(EventId = 6105, Level = LogLevel.Error, Message = "A {Method} request of a Direct Line client failed")]
    public static partial void DirectLineFailed(ILogger logger, Exception exception, string method);

    [LoggerMessage(EventId = 6106, Level = LogLevel.Warning, Message = "That the turn of activity {Activity} has ended could not be written; it may be run again after the next start")]
    public static partial void TurnNotForgotten(ILogger logger, Exception exception, string? activity);

    [LoggerMessage(EventId = 6107, Level = LogLevel.Warning, Message = "Took up {Count} activities that were not answered before the program ended")]
    public static partial void TurnsTakenUp(ILogger logger, int count);

    [LoggerMessage(EventId = 6108, Level = LogLevel.Error, Message = "Activities that were not answered before the program ended could not be taken up")]
    public static partial void TurnsNotTakenUp(ILogger logger, Exception exception);

    [LoggerMessage(EventId = 6109, Level = LogLevel.Information, Message = "Deleted {Count} Direct Line conversations that were idle too long")]
    public static partial void ConversationsDeleted(ILogger logger, int count);

    [LoggerMessage(EventId = 6110, Level = LogLevel.Warning, Message = "Idle Direct Line conversations could not be deleted; trying again")]
    public static partial void SweepFailed(ILogger logger, Exception exception);
}
