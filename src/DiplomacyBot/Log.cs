namespace DiplomacyBot;

/// <summary>Every log message of this project. What <c>{Told}</c> stands for is in <see cref="LogTexts"/>, in the operator's language: servers that are away are the operator's to mend.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 1001, Level = LogLevel.Warning, Message = "{Told}")]
    public static partial void FollowingFailed(ILogger logger, Exception exception, string told);

    [LoggerMessage(EventId = 1003, Level = LogLevel.Warning, Message = "{Told}")]
    public static partial void ProjectingFailed(ILogger logger, Exception exception, string told);

    [LoggerMessage(EventId = 1002, Level = LogLevel.Error, Message = "A request to {Path} failed")]
    public static partial void RequestFailed(ILogger logger, Exception exception, string path);

    [LoggerMessage(EventId = 1011, Level = LogLevel.Warning, Message = "Answer {Answer} was given but could not be kept: votes on it will be lost")]
    public static partial void AnswerNotKept(ILogger logger, Exception exception, string answer);

    [LoggerMessage(EventId = 1004, Level = LogLevel.Warning, Message = "A vote on channel {Channel} is about an answer that is not known; it was not kept")]
    public static partial void FeedbackOnUnknownAnswer(ILogger logger, string? channel);

    [LoggerMessage(EventId = 1005, Level = LogLevel.Error, Message = "Azure's Direct Line gave no token for the chat page; is WebChat:AzureDirectLineSecret right?")]
    public static partial void TokenExchangeFailed(ILogger logger, Exception exception);

    [LoggerMessage(EventId = 1006, Level = LogLevel.Warning, Message = "Follow-up questions about article {Article} could not be worked out")]
    public static partial void FollowUpsFailed(ILogger logger, Exception exception, string article);

    [LoggerMessage(EventId = 1007, Level = LogLevel.Warning, Message = "What was asked before could not be read; it may be suggested again")]
    public static partial void AskedBeforeNotRead(ILogger logger, Exception exception);

    [LoggerMessage(EventId = 1008, Level = LogLevel.Warning, Message = "The answer to an edited question could not be looked up; the new one is a new message")]
    public static partial void EarlierAnswerNotFound(ILogger logger, Exception exception);

    [LoggerMessage(EventId = 1009, Level = LogLevel.Information, Message = "The channel did not take a changed answer; it is sent as a new message")]
    public static partial void ChangedAnswerRefused(ILogger logger, Exception exception);

    [LoggerMessage(EventId = 1010, Level = LogLevel.Warning, Message = "The chat page loads Web Chat from {Url}, pinned by its hash: this build had no Node.js. With Node.js 18 or later, build again to serve it from here")]
    public static partial void WebChatFromElsewhere(ILogger logger, string url);

    [LoggerMessage(EventId = 1012, Level = LogLevel.Information, Message = "Every passage has a vector")]
    public static partial void Embedded(ILogger logger);

    [LoggerMessage(EventId = 1013, Level = LogLevel.Warning, Message = "{Told}")]
    public static partial void EmbeddingFailed(ILogger logger, Exception? exception, string told);

    [LoggerMessage(EventId = 1014, Level = LogLevel.Information, Message = "{Section} works (dimensions of its vectors: {Dimensions})")]
    public static partial void ModelWorks(ILogger logger, string section, int? dimensions);

    [LoggerMessage(EventId = 1015, Level = LogLevel.Warning, Message = "{Told}")]
    public static partial void ModelAwayAtStart(ILogger logger, string told);

    [LoggerMessage(EventId = 1016, Level = LogLevel.Error, Message = "{Told}")]
    public static partial void OtherModelAtStart(ILogger logger, string told);

    [LoggerMessage(EventId = 1017, Level = LogLevel.Warning, Message = "{Told}")]
    public static partial void ModelsNotChecked(ILogger logger, Exception exception, string told);
}
