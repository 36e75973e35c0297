using System.CommandLine;
using System.Globalization;
using DiplomacyBot.Evaluation.Comparison;
using DiplomacyBot.Evaluation.Html;
using DiplomacyBot.Evaluation.Reports;
using Spectre.Console;

namespace DiplomacyBot.Commands.Evaluate;

/// <summary><c>evaluate compare BEFORE.json AFTER.json</c></summary>
internal static class CompareCommand
{
    /// <summary>Questions listed; the JSON has them all.</summary>
    private const int Listed = 40;

    private const double Significant = 0.05;

    public static Command Create(Streams streams)
    {
        var before = new Argument<string>("before") { Description = EvaluateTexts.Before.In(streams.Speech) };
        var after = new Argument<string>("after") { Description = EvaluateTexts.After.In(streams.Speech) };
        var metric = new Option<string?>("--metric") { Description = EvaluateTexts.MetricOption.In(streams.Speech), HelpName = "NAME" };
        var json = new Option<string?>("--json") { Description = EvaluateTexts.JsonFile.In(streams.Speech), HelpName = "FILE" };
        var command = new Command("compare", EvaluateTexts.Compare.In(streams.Speech)) { before, after, metric, json };
        command.SetAction((parsed, token) => EvaluationFaults.ToldAsync(streams, async () =>
        {
            var (one, other, into) = (parsed.GetValue(before)!, parsed.GetValue(after)!, parsed.GetValue(json));
            if (!Outputs.MayBeWritten(streams, [("--json", into)], [one, other]))
            {
                return ExitCodes.Usage;
            }

            if (into is not null)
            {
                Outputs.CheckPlace(into);
            }

            var (first, second) = (await ReportFile.ReadAsync(one, token), await ReportFile.ReadAsync(other, token));
            var comparison = ReportComparison.Of(first, second, parsed.GetValue(metric), seed: 1);
            Print(comparison, streams);
            if (into is { } file)
            {
                await ReportFile.WriteAsync(comparison, file, token);
                streams.Complain(EvaluateTexts.Written, file);
            }

            return ExitCodes.Success;
        }));
        return command;
    }

    private static void Print(ReportComparison comparison, Streams streams)
    {
        TellSetup(comparison.Setup, streams);
        var console = ReportTable.ConsoleFor(streams);
        var table = ReportTable.New(streams, EvaluateTexts.Figure, EvaluateTexts.BeforeColumn, EvaluateTexts.AfterColumn, EvaluateTexts.Difference, EvaluateTexts.Interval, new("p", "p"), EvaluateTexts.BetterWorse, EvaluateTexts.Count);
        foreach (var change in comparison.Metrics)
        {
            table.AddRow(
                Markup.Escape(change.Name), ReportTable.Share(change.Before), ReportTable.Share(change.After), Signed(change.After - change.Before), $"{Signed(change.Low)} – {Signed(change.High)}",
                change.P.ToString("0.0000", CultureInfo.InvariantCulture) + (change.P < Significant ? " *" : "  "), $"{change.Better} / {change.Worse}", change.Count.ToString(CultureInfo.InvariantCulture));
        }

        console.Write(table);
        foreach (var group in comparison.LeftOut.GroupBy(static figure => figure.Reason))
        {
            streams.Say(EvaluateTexts.FiguresLeftOut, string.Join(", ", group.Select(static figure => figure.Name)), EvaluateTexts.Of(group.Key).In(streams.Speech));
        }

        if (comparison.OnlyBefore + comparison.OnlyAfter > 0)
        {
            streams.Say(EvaluateTexts.NotCompared, comparison.OnlyBefore, comparison.OnlyAfter);
        }

        streams.Say(comparison.Questions.Count == 0 ? EvaluateTexts.NoneChanged : EvaluateTexts.Changed, comparison.Figure, comparison.Questions.Count);
        foreach (var change in comparison.Questions.Take(Listed))
        {
            streams.Out.WriteLine(ReportTable.ChangeLine(change));
        }

        if (comparison.Questions.Count > Listed)
        {
            streams.Say(EvaluateTexts.AndMore, comparison.Questions.Count - Listed);
        }
    }

    private static void TellSetup(IReadOnlyList<SetupDifference> differences, Streams streams)
    {
        if (differences.Count == 0)
        {
            return;
        }

        streams.Say(EvaluateTexts.MeasuredDifferently);
        foreach (var (name, before, after) in differences)
        {
            string Said(string? value) => value is null ? EvaluateTexts.NotRecorded.In(streams.Speech) : SetupWords.Value(name, value, streams.Speech);
            streams.Out.WriteLine($"  {SetupWords.Name(name, streams.Speech)}: {Said(before)} → {Said(after)}");
        }
    }

    private static string Signed(double value) => value.ToString("+0.000;-0.000;0.000", CultureInfo.InvariantCulture);
}
