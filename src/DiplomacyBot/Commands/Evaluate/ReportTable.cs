using System.Globalization;
using DiplomacyBot.Evaluation.Caveats;
using DiplomacyBot.Evaluation.Comparison;
using DiplomacyBot.Evaluation.Reports;
using DiplomacyBot.Language.Messages;
using Spectre.Console;

namespace DiplomacyBot.Commands.Evaluate;

/// <summary>Prints a report's figures as tables.</summary>
internal static class ReportTable
{
    public static void Print(QualityReport report, Streams streams)
    {
        var console = ConsoleFor(streams);
        var table = New(streams, EvaluateTexts.Figure, EvaluateTexts.Value, EvaluateTexts.Interval, EvaluateTexts.Count);
        foreach (var metric in report.Metrics)
        {
            table.AddRow(Markup.Escape(metric.Name), Share(metric.Value), $"{Share(metric.Low)} – {Share(metric.High)}", metric.Count.ToString(CultureInfo.InvariantCulture));
        }

        console.Write(table);
        TellCaveats(report, streams);
        var (times, index) = (report.Latency, report.Index);
        streams.Say(EvaluateTexts.Times, times.P50, times.P95, times.P99, times.Max);
        streams.Say(EvaluateTexts.Size, index.Engine, index.Articles, index.Passages, index.Bytes is { } bytes ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.0} MiB") : "–");
    }

    /// <summary>On standard error: they are no result, and must be seen where results go to a file.</summary>
    public static void TellCaveats(QualityReport report, Streams streams)
    {
        foreach (var line in CaveatText.Lines(report.Caveats, streams.Speech))
        {
            streams.Complain(EvaluateTexts.Caveat, line);
        }
    }

    public static Table New(Streams streams, params Phrase[] columns)
    {
        var table = new Table().Border(TableBorder.Simple);
        for (var i = 0; i < columns.Length; i++)
        {
            var column = new TableColumn(Markup.Escape(columns[i].In(streams.Speech)));
            table.AddColumn(i == 0 ? column : column.RightAligned());
        }

        return table;
    }

    /// <summary>Plain text unless a person watches: then the terminal's own width and colours.</summary>
    public static IAnsiConsole ConsoleFor(Streams streams)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = streams.Interactive ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = streams.Interactive ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(streams.Out),
        });
        if (!streams.Interactive)
        {
            console.Profile.Width = 160;
        }

        return console;
    }

    /// <summary>A question's score before and after.</summary>
    public static string ChangeLine(QuestionChange change) => $"  {Share(change.Before)} → {Share(change.After)}  {change.Id}  {change.Question.ReplaceLineEndings(" ")}";

    public static string Share(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
