using DiplomacyBot.Coverage.Ingestion;
using Spectre.Console;

namespace DiplomacyBot.Commands;

/// <summary>Shows how far an ingestion is: a bar on a terminal, a line for each article elsewhere.</summary>
internal static class IngestionProgressView
{
    public static Task<IngestionSummary> RunAsync(Streams streams, Func<IProgress<IngestionProgress>, Task<IngestionSummary>> run) =>
        streams.Interactive ? WithBarAsync(streams, run) : run(new Lines(streams));

    private static async Task<IngestionSummary> WithBarAsync(Streams streams, Func<IProgress<IngestionProgress>, Task<IngestionSummary>> run) =>
        await AnsiConsole.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => run(new Bar(context.AddTask(Texts.Ingesting.In(streams.Speech)), streams)));

    /// <summary>Reports are made one at a time by the pipeline's writer, so they are shown as they come.</summary>
    private sealed class Bar(ProgressTask task, Streams streams) : IProgress<IngestionProgress>
    {
        public void Report(IngestionProgress value)
        {
            task.MaxValue = Math.Max(1, value.BytesTotal);
            task.Value = value.BytesDone;
            task.Description = $"{Texts.Ingesting.In(streams.Speech)} {value.Counts.Total}";
        }
    }

    private sealed class Lines(Streams streams) : IProgress<IngestionProgress>
    {
        public void Report(IngestionProgress value)
        {
            if (value.Last is { Kind: not OutcomeKind.Failed } outcome)
            {
                streams.Out.WriteLine($"{Texts.Outcome(outcome.Kind).In(streams.Speech)}  {outcome.ArticleId}  {outcome.SourcePath}{(outcome.Line is { } line ? $":{line}" : "")}  {outcome.Title}");
            }
        }
    }
}
