using DiplomacyBot.Coverage.Ingestion;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Coverage;

/// <summary>Every log message of this project.</summary>
internal static partial class Log
{
    [LoggerMessage(2001, LogLevel.Error, "Could not prepare {SourcePath} (line {Line})")]
    public static partial void ArticleFaulted(this ILogger logger, Exception exception, string sourcePath, int? line);

    [LoggerMessage(2004, LogLevel.Error, "Could not read {SourcePath} to its end")]
    public static partial void SourceFaulted(this ILogger logger, Exception exception, string sourcePath);

    [LoggerMessage(2002, LogLevel.Warning, "Ingestion stopped: another process keeps the store locked")]
    public static partial void StoreBusy(this ILogger logger, Exception exception);

    [LoggerMessage(2003, LogLevel.Information, "Ingestion {End}: {Added} added, {Updated} updated, {Unchanged} unchanged, {Duplicates} duplicates, {Failed} failed in {ElapsedMs:0} ms")]
    public static partial void RunFinished(this ILogger logger, IngestionEnd end, int added, int updated, int unchanged, int duplicates, int failed, double elapsedMs);
}
