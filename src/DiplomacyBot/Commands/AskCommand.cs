using System.CommandLine;
using System.Text.Json;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Hosting;
using DiplomacyBot.Json;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.Following;

namespace DiplomacyBot.Commands;

/// <summary><c>ask "…"</c> and <c>ask --batch FILE --json</c>.</summary>
internal static class AskCommand
{
    /// <summary>A reader of a file takes it off; standard input keeps it.</summary>
    private const char ByteOrderMark = '\uFEFF';

    public static Command Create(GlobalOptions options, Streams streams)
    {
        var question = new Argument<string?>("question") { Description = Texts.QuestionArgument.In(streams.Speech), Arity = ArgumentArity.ZeroOrOne };
        var conversation = new Option<string?>("--conversation") { Description = Texts.ConversationOption.In(streams.Speech), HelpName = "ID" };
        var batch = new Option<string?>("--batch") { Description = Texts.BatchOption.In(streams.Speech), HelpName = "FILE" };
        var command = new Command("ask", Texts.Ask.In(streams.Speech)) { question, conversation, batch, options.Json };
        command.SetAction(async (parsed, token) =>
        {
            var (asked, file, json) = (parsed.GetValue(question), parsed.GetValue(batch), parsed.GetValue(options.Json));
            if (asked is null == file is null)
            {
                streams.Complain(Texts.QuestionOrBatch);
                return ExitCodes.Usage;
            }

            if (file is not null && !json)
            {
                streams.Complain(Texts.BatchNeedsJson);
                return ExitCodes.Usage;
            }

            await using var services = ServiceSetup.ForCommand(options.Settings(parsed), streams.Speech);

            // The answerer reads its word lists while the index is loaded: a question from the command line waits for both.
            var preparing = Task.Run(services.GetRequiredService<IAnswerer>, token);
            await services.GetRequiredService<IndexFollower>().LoadAsync(token);
            await WarnWhenEmptyAsync(services, streams, token);
            var answerer = await preparing;
            return file is null
                ? await OneAsync(answerer, new AskRequest(asked!, parsed.GetValue(conversation)), json, streams, token)
                : await BatchAsync(answerer, file, streams, token);
        });
        return command;
    }

    private static async Task WarnWhenEmptyAsync(IServiceProvider services, Streams streams, CancellationToken cancellationToken)
    {
        if (await services.GetRequiredService<Retrieval.Index.IPassageIndex>().CountAsync(cancellationToken) == 0)
        {
            streams.Complain(Texts.EmptyCoverage, Path.GetDirectoryName(services.GetRequiredService<StoreDatabase>().FilePath));
        }
    }

    private static async Task<int> OneAsync(IAnswerer answerer, AskRequest request, bool json, Streams streams, CancellationToken cancellationToken)
    {
        var answer = await answerer.AskAsync(request, cancellationToken);
        if (json)
        {
            await streams.Out.WriteLineAsync(JsonSerializer.Serialize(answer, BotJson.Pretty.Answer));
        }
        else
        {
            AnswerPrinter.Print(answer, streams);
        }

        return ExitCodes.Success;
    }

    private static async Task<int> BatchAsync(IAnswerer answerer, string file, Streams streams, CancellationToken cancellationToken)
    {
        TextReader reader;
        try
        {
            reader = file == "-" ? streams.In : new StreamReader(file);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            streams.Complain(Texts.NoFile, file);
            return ExitCodes.Failed;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            streams.Complain(Texts.CannotRead, file, Causes.Of(e, streams.Speech, file));
            return ExitCodes.Failed;
        }

        using (reader)
        {
            var (number, failed) = (0, 0);
            while (await reader.ReadLineAsync(cancellationToken) is { } read)
            {
                number++;
                var line = number == 1 ? read.TrimStart(ByteOrderMark) : read;
                if (string.IsNullOrWhiteSpace(line))
                {
                    continue;
                }

                if (Parse(line, number, streams) is not { Question: { } question } asked)
                {
                    failed++;
                    continue;
                }

                var answer = await answerer.AskAsync(new AskRequest(question, null, asked.Previous), cancellationToken);
                await streams.Out.WriteLineAsync(JsonSerializer.Serialize(BatchAnswer.Of(asked.Id, answer), BotJson.Compact.BatchAnswer));
            }

            if (failed > 0)
            {
                streams.Complain(Texts.BatchLinesFailed, failed);
            }

            return failed > 0 ? ExitCodes.Failed : ExitCodes.Success;
        }
    }

    private static BatchQuestion? Parse(string line, int number, Streams streams)
    {
        string reason;
        try
        {
            var asked = JsonSerializer.Deserialize(line, BotJson.Compact.BatchQuestion);
            if (asked is { Question: not null } && asked.Previous?.Contains(null!) != true)
            {
                return asked;
            }

            reason = asked?.Question is null ? "question" : "previous";
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            reason = Causes.Of(e, streams.Speech);
        }

        streams.Complain(Texts.BatchLineBroken, number, reason);
        return null;
    }
}
