using System.CommandLine;
using DiplomacyBot.Evaluation;
using DiplomacyBot.Evaluation.Html;
using DiplomacyBot.Evaluation.Reports;
using DiplomacyBot.Evaluation.Temporary;

namespace DiplomacyBot.Commands.Evaluate;

/// <summary>Runs an evaluation, tells how it goes and writes what it found.</summary>
internal static class EvaluationRun
{
    public static Task<int> RunAsync(
        Dictionary<string, string?> settings, EvaluateOptions options, ParseResult parsed, Streams streams, bool temporary, Func<Evaluator, IProgress<EvaluationProgress>, Task<QualityReport>> measure,
        CancellationToken cancellationToken) =>
        EvaluationFaults.ToldAsync(streams, async () =>
        {
            // Known before the work, not after it.
            foreach (var file in new[] { parsed.GetValue(options.Json), parsed.GetValue(options.Html) }.OfType<string>())
            {
                if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file))))
                {
                    throw new DirectoryNotFoundException(file);
                }
            }

            await using var workspace = new EvaluationWorkspace(settings, temporary, options.TodayOf(parsed), options.EngineOf(parsed), streams);
            if (workspace.MissingDatabase is { } missing)
            {
                streams.Complain(Texts.NoDatabase, missing);
                return ExitCodes.Store;
            }

            var report = await measure(workspace.Evaluator, new EvaluationProgressView(streams));
            ReportTable.Print(report, streams);
            if (parsed.GetValue(options.Json) is { } json)
            {
                await ReportFile.WriteAsync(report, json, cancellationToken);
                streams.Complain(EvaluateTexts.Written, json);
            }

            if (parsed.GetValue(options.Html) is { } html)
            {
                await File.WriteAllTextAsync(html, HtmlReport.Write(report, streams.Speech), cancellationToken);
                streams.Complain(EvaluateTexts.Written, html);
            }

            return ExitCodes.Success;
        });
}
