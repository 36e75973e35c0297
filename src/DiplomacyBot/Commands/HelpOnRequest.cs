using System.CommandLine;
using System.CommandLine.Invocation;
using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Commands;

/// <summary>Prints help in the operator's language, with examples.</summary>
internal sealed class HelpOnRequest(Streams streams) : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        [""] = ["diplomacybot", "diplomacybot ingest ./bai-bao", "diplomacybot ask \"Chủ đề của năm Chủ tịch ASEAN 2020 là gì?\""],
        ["serve"] = ["diplomacybot serve --urls http://127.0.0.1:5080", "diplomacybot serve --data /var/lib/diplomacybot"],
        ["ingest"] = ["diplomacybot ingest ./bai-bao", "diplomacybot ingest tin.jsonl.gz bai-1.txt --data ./kho"],
        ["ask"] = ["diplomacybot ask \"ai chu tri toa dam doi ngoai da phuong\"", "diplomacybot ask \"Còn lần thứ 37?\" --conversation c1", "diplomacybot ask --batch cau-hoi.jsonl --json > tra-loi.jsonl"],
        ["articles"] = ["diplomacybot articles list", "diplomacybot articles show 0123456789abcdef --json"],
        ["list"] = ["diplomacybot articles list --json"],
        ["show"] = ["diplomacybot articles show 0123456789abcdef"],
        ["remove"] = ["diplomacybot articles remove 0123456789abcdef"],
        ["feedback"] = ["diplomacybot feedback list --reaction dislike", "diplomacybot feedback export gop-y.csv --since 2026-11-01"],
        ["feedback list"] = ["diplomacybot feedback list --reaction dislike", "diplomacybot feedback list --since 1/11/2026 --json"],
        ["export"] = ["diplomacybot feedback export gop-y.csv", "diplomacybot feedback export - --format jsonl --since 2026-11-01 > gop-y.jsonl"],
        ["teams"] = ["diplomacybot teams package --app-id 00001111-aaaa-2222-bbbb-3333cccc4444 --host bot.example.vn --out diplomacybot.zip"],
        ["package"] = ["diplomacybot teams package --app-id 00001111-aaaa-2222-bbbb-3333cccc4444 --host bot.example.vn --out diplomacybot.zip"],
        ["rebuild"] = ["diplomacybot rebuild --data ./kho"],
        ["evaluate"] = ["diplomacybot evaluate retrieval --contexts doan.jsonl --questions cau-hoi.jsonl", "diplomacybot evaluate answers --questions cau-hoi.jsonl --data ./kho --html bao-cao.html"],
        ["answers"] = ["diplomacybot evaluate answers --questions cau-hoi.jsonl --data ./kho --html bao-cao.html", "diplomacybot evaluate answers --contexts doan.jsonl --questions cau-hoi.jsonl --given-context --json ket-qua.json"],
        ["compare"] = ["diplomacybot evaluate compare truoc.json sau.json --metric ndcg@10"],
        ["gate"] = ["diplomacybot evaluate gate tests/quality-floors.json", "diplomacybot evaluate gate tests/quality-floors.json --update-baseline"],
        ["retrieval"] = ["diplomacybot evaluate retrieval --contexts doan.jsonl --questions cau-hoi.jsonl --distractors ./bai-bao --json ket-qua.json", "diplomacybot evaluate retrieval --contexts doan.jsonl --questions cau-hoi.jsonl --strip-accents"],
        ["doctor"] = ["diplomacybot doctor --lang en"],
    };

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var speech = streams.Speech;
        streams.Out.WriteLine(command.Description);
        streams.Out.WriteLine();
        streams.Out.WriteLine(Texts.Usage.In(speech));
        streams.Out.WriteLine("  " + UsageOf(command));
        Section(Texts.Arguments, command.Arguments.Select(a => ($"<{a.Name}>", a.Description)));
        Section(Texts.Options, OptionsOf(command).Select(o => (string.Join(", ", o.Aliases.Prepend(o.Name).Distinct().Where(n => n.StartsWith('-'))) + (o.HelpName is null ? "" : $" <{o.HelpName}>"), o.Description)));
        Section(Texts.Commands, command.Subcommands.Select(c => (c.Name, c.Description)));
        if (ExamplesOf(command) is { } examples)
        {
            streams.Out.WriteLine();
            streams.Out.WriteLine(Texts.Examples.In(speech));
            foreach (var example in examples)
            {
                streams.Out.WriteLine("  " + example);
            }
        }

        return ExitCodes.Success;
    }

    /// <summary>Two commands can have a subcommand of the same name; then the whole path is the key.</summary>
    private static string[]? ExamplesOf(Command command) =>
        command is RootCommand ? Examples[""]
        : command.Parents.FirstOrDefault() is Command parent && Examples.TryGetValue($"{parent.Name} {command.Name}", out var own) ? own
        : Examples.GetValueOrDefault(command.Name);

    private void Section(Phrase heading, IEnumerable<(string Name, string? Description)> rows)
    {
        var lines = rows.ToList();
        if (lines.Count == 0)
        {
            return;
        }

        streams.Out.WriteLine();
        streams.Out.WriteLine(heading.In(streams.Speech));
        var width = lines.Max(l => l.Name.Length);
        foreach (var (name, description) in lines)
        {
            streams.Out.WriteLine($"  {name.PadRight(width)}  {description}");
        }
    }

    /// <summary>Its own options, then those of the commands above it that count here too.</summary>
    private static IEnumerable<Option> OptionsOf(Command command)
    {
        var options = command.Options.ToList();
        for (var parent = command.Parents.OfType<Command>().FirstOrDefault(); parent is not null; parent = parent.Parents.OfType<Command>().FirstOrDefault())
        {
            options.AddRange(parent.Options.Where(o => o.Recursive));
        }

        return options.Where(o => !o.Hidden).DistinctBy(o => o.Name);
    }

    private static string UsageOf(Command command)
    {
        var names = new Stack<string>();
        for (var at = command; at is not null and not RootCommand; at = at.Parents.OfType<Command>().FirstOrDefault())
        {
            names.Push(at.Name);
        }

        var arguments = command.Arguments.Select(a => a.Arity.MinimumNumberOfValues == 0 ? $"[<{a.Name}>]" : a.Arity.MaximumNumberOfValues > 1 ? $"<{a.Name}>…" : $"<{a.Name}>");
        return string.Join(' ', names.Prepend("diplomacybot").Concat(command.Subcommands.Count > 0 ? ["[command]"] : []).Concat(arguments).Append("[options]"));
    }
}
