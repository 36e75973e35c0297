using System.CommandLine;
using System.CommandLine.Parsing;
using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Commands;

/// <summary>Says in the operator's language what is wrong with a command line; the parser itself speaks no Vietnamese.</summary>
internal static class UsageError
{
    /// <summary>What is wrong; null when nothing is.</summary>
    public static string? Of(ParseResult parsed, string[] args, MessageLanguage speech) =>
        SwitchWithValue(parsed, args) is var (name, value) ? Texts.FlagOnly.Say(speech, name, value) : parsed.Errors.Count > 0 ? Explain(parsed, speech) : null;

    private static string Explain(ParseResult parsed, MessageLanguage speech)
    {
        if (parsed.UnmatchedTokens.Count > 0)
        {
            return parsed.CommandResult.Command.Name == "ask" && !parsed.UnmatchedTokens.Any(t => t.StartsWith('-'))
                ? Texts.QuoteTheQuestion.In(speech)
                : string.Join("; ", parsed.UnmatchedTokens.Select(t => Texts.Unrecognised.Say(speech, t)));
        }

        return string.Join("; ", parsed.Errors.Select(e => Explain(e, speech)).Distinct());
    }

    /// <summary>A switch that was given a value, <c>--json=perhaps</c>: the parser takes the value for the next word, so <c>ask --json=perhaps</c> would ask "perhaps".</summary>
    private static (string Name, string Value)? SwitchWithValue(ParseResult parsed, string[] args)
    {
        var switches = parsed.CommandResult.Command.Options.OfType<Option<bool>>().Select(static option => option.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var arg in args.TakeWhile(static arg => arg != "--"))
        {
            if (arg.IndexOfAny(['=', ':']) is > 0 and var at && switches.Contains(arg[..at]) && !bool.TryParse(arg.AsSpan(at + 1), out _))
            {
                return (arg[..at], arg[(at + 1)..]);
            }
        }

        return null;
    }

    private static string Explain(ParseError error, MessageLanguage speech) => error.SymbolResult switch
    {
        // An option's argument has the option as its parent.
        ArgumentResult { Parent: OptionResult option } => Explain(option, error, speech),
        OptionResult option => Explain(option, error, speech),
        ArgumentResult { Tokens.Count: 0 } argument => Texts.ArgumentMissing.Say(speech, $"<{argument.Argument.Name}>"),
        CommandResult { Command: { Subcommands.Count: > 0 } command } => Texts.SubcommandMissing.Say(speech, string.Join(", ", command.Subcommands.Select(s => s.Name))),
        CommandResult { Command: { Arguments: [{ Arity.MinimumNumberOfValues: > 0 } argument, ..] } } result when result.Tokens.Count == 0 => Texts.ArgumentMissing.Say(speech, $"<{argument.Name}>"),
        ArgumentResult argument => Texts.Misplaced.Say(speech, $"<{argument.Argument.Name}>"),
        CommandResult command => Texts.Misplaced.Say(speech, command.Command.Name),
        _ => Texts.Misplaced.Say(speech, string.Join(' ', error.SymbolResult?.Tokens.Select(t => t.Value) ?? [])),
    };

    private static string Explain(OptionResult option, ParseError error, MessageLanguage speech) => option.Tokens.Count switch
    {
        0 => Texts.ValueMissing.Say(speech, option.Option.Name),
        > 1 => Texts.OneValueOnly.Say(speech, option.Option.Name),
        _ when option.Option.ValueType == typeof(bool) => Texts.FlagOnly.Say(speech, option.Option.Name, option.Tokens[0].Value),

        // Text is taken as it is, and all other values are read by us: only we can have complained.
        _ => error.Message.TrimEnd('.'),
    };
}
