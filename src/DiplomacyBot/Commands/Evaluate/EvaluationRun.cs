using System.CommandLine;
using System.Text;
using DiplomacyBot.Evaluation;
using DiplomacyBot.Evaluation.Files;
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
            await using var workspace = new EvaluationWorkspace(settings, temporary, options.TodayOf(parsed), options.EngineOf(parsed), streams);
            var (json, html) = (parsed.GetValue(options.Json), parsed.GetValue(options.Html));
            var read = new[] { parsed.GetValue(options.Contexts), parsed.GetValue(options.Questions) }.Concat(parsed.GetValue(options.Distractors) ?? []).Concat(workspace.ExistingFiles);
            if (!Outputs.MayBeWritten(streams, [("--json", json), ("--html", html)], read))
            {
                return ExitCodes.Usage;
            }

            // Known before the work, not after it.
            foreach (var file in new[] { json, html }.OfType<string>())
            {
                Outputs.CheckPlace(file);
            }

            if (workspace.MissingDatabase is { } missing)
            {
                streams.Complain(EvaluateTexts.NoCoverage, missing);
                return ExitCodes.Store;
            }

            await workspace.TellAbandonedAsync(cancellationToken);
            var report = await measure(workspace.Evaluator, new EvaluationProgressView(streams));
            ReportTable.Print(report, streams);
            if (json is not null)
            {
                await ReportFile.WriteAsync(report, json, cancellationToken);
                streams.Complain(EvaluateTexts.Written, json);
            }

            if (html is not null)
            {
                var page = Encoding.UTF8.GetBytes(HtmlReport.Write(report, streams.Speech));
                await WholeFile.WriteAsync(html, async (file, token) => await file.WriteAsync(page, token), cancellationToken);
                streams.Complain(EvaluateTexts.Written, html);
            }

            return ExitCodes.Success;
        });
}
