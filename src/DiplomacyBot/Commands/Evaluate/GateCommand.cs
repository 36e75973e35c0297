using System.CommandLine;
using DiplomacyBot.Evaluation;
using DiplomacyBot.Evaluation.Answers;
using DiplomacyBot.Evaluation.Gate;
using DiplomacyBot.Evaluation.Reports;
using DiplomacyBot.Evaluation.Retrieval;
using DiplomacyBot.Evaluation.Temporary;
using DiplomacyBot.Hosting;

namespace DiplomacyBot.Commands.Evaluate;

/// <summary><c>evaluate gate FLOORS.json</c>: fails when a figure falls below its floor, and says which questions got worse.</summary>
internal static class GateCommand
{
    /// <summary>Questions listed for one figure.</summary>
    private const int Listed = 25;

    public static Command Create(GlobalOptions global, Streams streams)
    {
        var floors = new Argument<string>("floors") { Description = EvaluateTexts.FloorsFile.In(streams.Speech) };
        var update = new Option<bool>("--update-baseline") { Description = EvaluateTexts.UpdateBaseline.In(streams.Speech) };
        var command = new Command("gate", EvaluateTexts.Gate.In(streams.Speech)) { floors, update };
        command.SetAction((parsed, token) => EvaluationFaults.ToldAsync(streams, async () =>
        {
            var file = parsed.GetValue(floors)!;
            var (runs, baseline, fallen) = (await QualityFloors.ReadAsync(file, token), await Baseline.ReadAsync(Baseline.PathFor(file), token), 0);
            var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
            foreach (var run in runs.Runs)
            {
                await using var workspace = new EvaluationWorkspace(global.Settings(parsed), temporary: !run.Existing, run.Today, IndexEngine.Embedded, streams);
                if (workspace.MissingDatabase is { } missing)
                {
                    streams.Complain(EvaluateTexts.NoCoverage, missing);
                    return ExitCodes.Store;
                }

                var report = await MeasureAsync(workspace.Evaluator, run, folder, new EvaluationProgressView(streams), token);
                ReportTable.TellCaveats(report, streams);
                fallen += Print(run, GateVerdict.Of(run, report, baseline), streams);
                baseline = parsed.GetValue(update) ? baseline.With(run, report) : baseline;
            }

            if (parsed.GetValue(update))
            {
                await baseline.WriteAsync(Baseline.PathFor(file), token);
                streams.Complain(EvaluateTexts.Written, Baseline.PathFor(file));
            }

            streams.Say(fallen == 0 ? EvaluateTexts.FloorsHold : EvaluateTexts.FloorsFallen, fallen);
            return fallen == 0 ? ExitCodes.Success : ExitCodes.Failed;
        }));
        return command;
    }

    private static Task<QualityReport> MeasureAsync(Evaluator evaluator, FloorRun run, string folder, IProgress<EvaluationProgress> progress, CancellationToken cancellationToken)
    {
        string At(string path) => Path.GetFullPath(path, folder);
        var distractors = new Distractors([.. run.Distractors.Select(At)], run.DistractorPassages, Distractors.DefaultSyllables);
        return run.Measure switch
        {
            "retrieval" when run.Contexts is { } contexts => evaluator.MeasureAsync(
                new RetrievalRequest { Contexts = At(contexts), Questions = At(run.Questions), Distractors = distractors, StripAccents = run.StripAccents, Sample = run.Sample }, progress, cancellationToken),
            "answers" => evaluator.MeasureAsync(
                new AnswersRequest
                {
                    Contexts = run.Contexts is { } contexts ? At(contexts) : null,
                    Questions = At(run.Questions),
                    Distractors = distractors,
                    Existing = run.Existing,
                    GivenContext = run.GivenContext,
                    HalfOutside = run.HalfOutside,
                    StripAccents = run.StripAccents,
                    Sample = run.Sample,
                },
                progress,
                cancellationToken),
            _ => throw new InvalidDataException($"{run.Name}: measure “{run.Measure}”"),
        };
    }

    /// <returns>How many floors do not hold.</returns>
    private static int Print(FloorRun run, IReadOnlyList<FloorCheck> checks, Streams streams)
    {
        foreach (var check in checks)
        {
            streams.Say(check.Holds ? EvaluateTexts.FloorHolds : check.Value is null ? EvaluateTexts.FloorNotMeasured : EvaluateTexts.FloorFell, run.Name, check.Figure, check.Value, check.Floor);
            if (!check.Holds && check.Value is not null)
            {
                streams.Say(check.Worse.Count > 0 ? EvaluateTexts.WorseThanBaseline : check.HasBaseline ? EvaluateTexts.NoneWorse : EvaluateTexts.NoBaseline);
            }

            foreach (var change in check.Worse.Take(Listed))
            {
                streams.Out.WriteLine(ReportTable.ChangeLine(change));
            }

            if (check.Worse.Count > Listed)
            {
                streams.Say(EvaluateTexts.AndMore, check.Worse.Count - Listed);
            }
        }

        return checks.Count(c => !c.Holds);
    }
}
