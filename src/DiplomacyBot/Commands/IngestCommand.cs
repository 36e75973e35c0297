using System.CommandLine;
using DiplomacyBot.Coverage.Ingestion;
using DiplomacyBot.Hosting;

namespace DiplomacyBot.Commands;

/// <summary><c>ingest &lt;file|folder&gt;…</c></summary>
internal static class IngestCommand
{
    public static Command Create(GlobalOptions options, Streams streams)
    {
        var paths = new Argument<string[]>("path") { Description = Texts.PathsArgument.In(streams.Speech), Arity = ArgumentArity.OneOrMore };
        var command = new Command("ingest", Texts.Ingest.In(streams.Speech)) { paths };
        command.SetAction(async (parsed, token) =>
        {
            await using var services = ServiceSetup.ForCommand(options.Settings(parsed), streams.Speech);
            var pipeline = services.GetRequiredService<IngestionPipeline>();
            var summary = await IngestionProgressView.RunAsync(streams, progress => pipeline.RunAsync(parsed.GetValue(paths)!, progress, token));
            IngestionReport.Print(summary, streams);
            if (summary.End == IngestionEnd.Completed)
            {
                await Embedding.AfterChangesAsync(services, streams, token);
                await Projecting.AfterChangesAsync(services, streams, token);
            }

            return summary.End switch
            {
                IngestionEnd.Cancelled => ExitCodes.Cancelled,
                IngestionEnd.StoreBusy => ExitCodes.Store,
                _ => summary.Succeeded ? ExitCodes.Success : ExitCodes.Failed,
            };
        });
        return command;
    }
}
