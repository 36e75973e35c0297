using System.CommandLine;
using System.Text;
using System.Text.Json;
using DiplomacyBot.Hosting;
using DiplomacyBot.Json;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.Feedback;

namespace DiplomacyBot.Commands;

/// <summary><c>feedback list|export</c>.</summary>
internal static class FeedbackCommand
{
    public static Command Create(GlobalOptions options, Streams streams) => new("feedback", Texts.Feedback.In(streams.Speech)) { List(options, streams), Export(options, streams) };

    private static Command List(GlobalOptions options, Streams streams)
    {
        var filter = new FeedbackFilterOptions(streams.Speech);
        var command = new Command("list", Texts.FeedbackList.In(streams.Speech)) { filter.Since, filter.Reaction, options.Json };
        command.SetAction(async (parsed, token) =>
        {
            await using var services = ServiceSetup.ForCommand(options.Settings(parsed), streams.Speech);
            var entries = await services.GetRequiredService<FeedbackStore>().ListAsync(filter.Of(parsed), token);
            if (parsed.GetValue(options.Json))
            {
                await streams.Out.WriteLineAsync(JsonSerializer.Serialize([.. entries.Select(FeedbackView.Of)], BotJson.Pretty.ListFeedbackView));
                return ExitCodes.Success;
            }

            foreach (var entry in entries)
            {
                await streams.Out.WriteLineAsync(FeedbackLine.Of(entry, streams.Speech));
            }

            streams.Complain(Texts.FeedbackListed, entries.Count, entries.Count(static e => e.Vote.Reaction == Reaction.Like), entries.Count(static e => e.Vote.Reaction == Reaction.Dislike));
            return ExitCodes.Success;
        });
        return command;
    }

    private static Command Export(GlobalOptions options, Streams streams)
    {
        var filter = new FeedbackFilterOptions(streams.Speech);
        var file = new Argument<string>("file") { Description = Texts.ExportArgument.In(streams.Speech) };
        var format = new Option<string?>("--format") { Description = Texts.FormatOption.In(streams.Speech), HelpName = "jsonl|csv" }
            .Taking(Texts.UnknownFormat, streams.Speech, static text => text is "jsonl" or "csv");
        var command = new Command("export", Texts.FeedbackExport.In(streams.Speech)) { file, format, filter.Since, filter.Reaction };
        command.SetAction(async (parsed, token) =>
        {
            var (to, asCsv) = (parsed.GetValue(file)!, IsCsv(parsed.GetValue(file)!, parsed.GetValue(format)));
            await using var services = ServiceSetup.ForCommand(options.Settings(parsed), streams.Speech);
            if (!Outputs.MayBeWritten(streams, [("<file>", to)], services.GetRequiredService<StoreDatabase>().Files))
            {
                return ExitCodes.Usage;
            }

            var entries = await services.GetRequiredService<FeedbackStore>().ListAsync(filter.Of(parsed), token);
            if (to == "-")
            {
                Write(entries, asCsv, streams.Out);
                return ExitCodes.Success;
            }

            return await SaveAsync(entries, asCsv, to, streams, token);
        });
        return command;
    }

    private static bool IsCsv(string file, string? format) => format is null ? Path.GetExtension(file).Equals(".csv", StringComparison.OrdinalIgnoreCase) : format == "csv";

    private static async Task<int> SaveAsync(IReadOnlyList<FeedbackEntry> entries, bool asCsv, string file, Streams streams, CancellationToken cancellationToken)
    {
        await using var text = new StringWriter();
        Write(entries, asCsv, text);

        // Spreadsheet programs take a file without the mark for an old code page; JSON readers would stumble over one.
        byte[] content = [.. asCsv ? Encoding.UTF8.Preamble : default, .. Encoding.UTF8.GetBytes(text.ToString())];
        if (!await NewFile.WriteAsync(file, content, streams, cancellationToken))
        {
            return ExitCodes.Failed;
        }

        streams.Complain(Texts.FeedbackExported, entries.Count, file);
        return ExitCodes.Success;
    }

    private static void Write(IReadOnlyList<FeedbackEntry> entries, bool asCsv, TextWriter to)
    {
        if (asCsv)
        {
            FeedbackCsv.Write(entries, to);
            return;
        }

        foreach (var entry in entries)
        {
            to.Write(JsonSerializer.Serialize(FeedbackView.Of(entry), BotJson.Compact.FeedbackView));
            to.Write('\n');
        }
    }
}
