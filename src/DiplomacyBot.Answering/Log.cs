using DiplomacyBot.Answering.Answers;
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
}
