using DiplomacyBot.Storage.Projecting;
using Spectre.Console;

namespace DiplomacyBot.Commands;

/// <summary>Shows how far a build of the index on a server is: a bar on a terminal, a line now and then elsewhere.</summary>
internal static class ProjectionProgressView
{
    public static Task<ProjectionOutcome> RunAsync(Streams streams, Func<IProgress<ProjectionProgress>, Task<ProjectionOutcome>> run) =>
        streams.Interactive ? WithBarAsync(streams, run) : run(new Lines(streams));

    private static async Task<ProjectionOutcome> WithBarAsync(Streams streams, Func<IProgress<ProjectionProgress>, Task<ProjectionOutcome>> run) =>
        await AnsiConsole.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => run(new Bar(context.AddTask(Texts.Projecting.In(streams.Speech)))));

    private sealed class Bar(ProgressTask task) : IProgress<ProjectionProgress>
    {
        public void Report(ProjectionProgress value) => (task.MaxValue, task.Value) = (Math.Max(1, value.Total), value.Articles);
    }

    private sealed class Lines(Streams streams) : IProgress<ProjectionProgress>
    {
        private long _tenth = -1;

        public void Report(ProjectionProgress value)
        {
            if (_tenth < 0 && value.Resumed)
            {
                streams.Complain(Texts.ProjectionResumed);
            }

            var tenth = value.Articles * 10 / Math.Max(1, value.Total);
            if (tenth > _tenth)
            {
                _tenth = tenth;
                streams.Complain(Texts.Projected, value.Articles, value.Total);
            }
        }
    }
}
