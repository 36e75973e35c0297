using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Prompts;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Answering;

/// <summary>Every log message of this project.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 2001, Level = LogLevel.Information, Message = "Answered with status {Status}, mode {Mode}, {Citations} citations, confidence {Confidence:F2}, in {Milliseconds:F1} ms")]
    public static partial void Answered(ILogger logger, AnswerStatus status, string mode, int citations, double confidence, double milliseconds);

    [LoggerMessage(EventId = 2002, Level = LogLevel.Error, Message = "An answer was withheld: citation {Position} of article {ArticleId}: {Problem}")]
    public static partial void AnswerWithheld(ILogger logger, int position, string articleId, string problem);

    [LoggerMessage(EventId = 2003, Level = LogLevel.Debug, Message = "Question {Question} read as {Standalone}")]
    public static partial void QuestionRead(ILogger logger, string question, string standalone);

    [LoggerMessage(EventId = 2004, Level = LogLevel.Warning, Message = "A question was searched by terms alone: its vector could not be had or does not fit the index")]
    public static partial void QuestionNotEncoded(ILogger logger, Exception exception);

    [LoggerMessage(EventId = 2010, Level = LogLevel.Information, Message = "The changed prompt {Prompt} is in use")]
    public static partial void PromptReloaded(ILogger logger, PromptKind prompt);

    [LoggerMessage(EventId = 2011, Level = LogLevel.Error, Message = "A changed prompt is not used, the version before stays: {Problem}")]
    public static partial void PromptRejected(ILogger logger, string problem);

    [LoggerMessage(EventId = 2020, Level = LogLevel.Warning, Message = "The chat model failed ({Purpose}); the answer goes on without it")]
    public static partial void ModelFailed(ILogger logger, Exception exception, string purpose);

    [LoggerMessage(EventId = 2022, Level = LogLevel.Information, Message = "A model's sentence was dropped: {Faults}")]
    public static partial void SentenceDropped(ILogger logger, string faults);

    [LoggerMessage(EventId = 2023, Level = LogLevel.Information, Message = "The model's answer was replaced by an extract: {Reason}")]
    public static partial void FellBack(ILogger logger, string reason);

    [LoggerMessage(EventId = 2024, Level = LogLevel.Information, Message = "A model's rewriting of a follow-up was not used; rules were")]
    public static partial void RewriteRejected(ILogger logger);
}
