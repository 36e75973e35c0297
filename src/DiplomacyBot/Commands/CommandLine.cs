using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using DiplomacyBot.Commands.Evaluate;
using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Commands;

/// <summary>Puts the commands together, parses a command line and runs it.</summary>
internal static class CommandLine
{
    /// <summary>How long a command may take to end after Ctrl+C or SIGTERM: an ingestion finishes the article it is writing, a server its requests.</summary>
    private static readonly TimeSpan LongestFarewell = TimeSpan.FromSeconds(30);

    public static async Task<int> RunAsync(string[] args, Streams? streams = null, CancellationToken cancellationToken = default)
    {
        var speech = SpeechOf(args);
        streams ??= new Streams(Console.In, Console.Out, Console.Error, speech, !Console.IsOutputRedirected && !Console.IsErrorRedirected);
        streams = streams with { Speech = speech };
        var options = new GlobalOptions(speech);
        var root = Root(options, streams);
        var parsed = root.Parse(args);
        if (parsed.Action is not HelpOnRequest && UsageError.Of(parsed, args, speech) is { } wrong)
        {
            var path = CommandPath(parsed.CommandResult);
            streams.Complain(Texts.NotUnderstood, wrong, path.Length == 0 ? "" : path + " ");
            return ExitCodes.Usage;
        }

        var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = streams.Out, Error = streams.Error, ProcessTerminationTimeout = LongestFarewell };
        return await Guard.RunAsync(streams, token => parsed.InvokeAsync(invocation, token), cancellationToken);
    }

    private static RootCommand Root(GlobalOptions options, Streams streams)
    {
        var root = new RootCommand(Texts.Root.In(streams.Speech));
        foreach (var option in options.All)
        {
            root.Add(option);
        }

        var serve = ServeCommand.Create(options, streams);
        root.Add(serve);
        root.Add(IngestCommand.Create(options, streams));
        root.Add(AskCommand.Create(options, streams));
        root.Add(ArticlesCommand.Create(options, streams));
        root.Add(FeedbackCommand.Create(options, streams));
        root.Add(TeamsCommand.Create(streams));
        root.Add(RebuildCommand.Create(options, streams));
        root.Add(DoctorCommand.Create(options, streams));
        root.Add(EvaluateCommand.Create(options, streams));

        // Nothing said: serve.
        root.Add(options.Urls);
        root.SetAction((parsed, token) => ServeCommand.RunAsync(options, parsed, streams, token));
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Description = Texts.HelpOption.In(streams.Speech);
            help.Action = new HelpOnRequest(streams);
        }

        foreach (var version in root.Options.OfType<VersionOption>())
        {
            version.Description = Texts.VersionOption.In(streams.Speech);
        }

        return root;
    }

    /// <summary>The language has to be known before the commands are described.</summary>
    private static MessageLanguage SpeechOf(string[] args)
    {
        var said = Environment.GetEnvironmentVariable("DIPLOMACYBOT_LANG");
        for (var i = 0; i < args.Length; i++)
        {
            said = args[i].StartsWith("--lang=", StringComparison.Ordinal) || args[i].StartsWith("--lang:", StringComparison.Ordinal) ? args[i]["--lang=".Length..]
                : args[i] == "--lang" && i + 1 < args.Length ? args[i + 1]
                : said;
        }

        return string.Equals(said, "en", StringComparison.OrdinalIgnoreCase) ? MessageLanguage.English : MessageLanguage.Vietnamese;
    }

    private static string CommandPath(CommandResult command)
    {
        var names = new Stack<string>();
        for (SymbolResult? at = command; at is CommandResult { Command: not RootCommand } known; at = known.Parent)
        {
            names.Push(known.Command.Name);
        }

        return string.Join(' ', names);
    }
}
