using System.CommandLine;
using DiplomacyBot.Coverage.Reading;
using DiplomacyBot.Evaluation;
using DiplomacyBot.Evaluation.Questions;
using DiplomacyBot.Evaluation.Reports;
using DiplomacyBot.Evaluation.Temporary;
using DiplomacyBot.Hosting;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Commands.Evaluate;

/// <summary>Runs an evaluation over a temporary coverage, tells how it goes and writes what it found.</summary>
internal static class EvaluationRun
{
    /// <summary>More bad lines than this are counted, not listed.</summary>
    private const int Listed = 20;

    public static async Task<int> RunAsync(
        GlobalOptions global, EvaluateOptions options, ParseResult parsed, Streams streams, Func<Evaluator, IProgress<EvaluationProgress>, Task<QualityReport>> measure, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("diplomacybot-evaluate-");
        try
        {
            var settings = global.Settings(parsed);
            settings["DiplomacyBot:DataDirectory"] = folder.FullName;
            await using var services = ServiceSetup.ForCommand(settings, more =>
            {
                more.AddEvaluation();
                if (options.TodayOf(parsed) is { } today)
                {
                    more.AddSingleton<TimeProvider>(new FixedDay(today));
                }
            });
            var report = await measure(services.GetRequiredService<Evaluator>(), new EvaluationProgressView(streams));
            ReportTable.Print(report, streams);
            if (parsed.GetValue(options.Json) is { } file)
            {
                await ReportFile.WriteAsync(report, file, cancellationToken);
                streams.Complain(EvaluateTexts.Written, file);
            }

            return ExitCodes.Success;
        }
        catch (BadInputException e)
        {
            foreach (var problem in e.Problems.Take(Listed))
            {
                streams.Complain(EvaluateTexts.Of(problem.Fault), problem.File, problem.Line, problem.Detail);
            }

            streams.Complain(EvaluateTexts.NothingMeasured, e.Problems.Count);
            return ExitCodes.Failed;
        }
        catch (BadDistractorsException e)
        {
            foreach (var failure in e.Failures.Take(Listed))
            {
                streams.Error.WriteLine(IngestionMessages.Show(failure, streams.Speech));
            }

            streams.Complain(EvaluateTexts.NothingMeasured, e.Failures.Count);
            return ExitCodes.Failed;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            streams.Complain(EvaluateTexts.CannotReadOrWrite, e.Message);
            return ExitCodes.Failed;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }
}
